using System;
using System.Collections.Generic;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.StrategyOrders;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>Takes one script through its states, from SetDefaults to Terminated, over the data of a request.</summary>
public abstract class ScriptRun
{
    private protected ScriptRun(RunRequest request, bool isInStrategyAnalyzer, NinjaScriptBase? reused = null)
    {
        Request = request ?? throw new ArgumentNullException(nameof(request));
        using IDisposable scope = request.Host.Enter();
        Script = reused is null
            ? ScriptFactory.Create(request.Script, request.Parameters)
            : ScriptFactory.Reuse(reused, request.Parameters);
        Context = new ScriptContext(request.Host, Script)
        {
            IsInStrategyAnalyzer = isInStrategyAnalyzer,
            IsTickReplaying = request.IsTickReplay,
            Category = request.Category,
        };
        Script.Context = Context;
        request.Host.Store = request.Store;
        request.Host.Quotes = Context.Quotes;
    }

    /// <summary>What was asked for.</summary>
    public RunRequest Request { get; }

    /// <summary>The script: a clone of a configured instance, as on a chart.</summary>
    public NinjaScriptBase Script { get; }

    /// <summary>What ended the script, or null.</summary>
    public ScriptFault? Fault { get; private set; }

    /// <summary>Bars of the primary series that the script was called for.</summary>
    public int BarsProcessed => Script.CurrentBars[0] + 1;

    /// <summary>What the script and all it hosts know of the run.</summary>
    internal ScriptContext Context { get; }

    /// <summary>What handles the orders of a strategy; null for an indicator.</summary>
    internal StrategyDesk? Desk { get; private set; }

    /// <summary>The series of that key, with the bars that are there before the script runs.</summary>
    private protected abstract BarsSeries Open(SeriesKey key);

    /// <summary>
    /// Opens the primary series and takes the script through Configure, in which it may add series and host indicators, and
    /// DataLoaded. False when an exception ended it.
    /// </summary>
    private protected bool Load()
    {
        var key = SeriesKey.Of(
            Request.Host, Request.Instrument, Request.Period, Request.TradingHours, Request.IsResetOnNewTradingDay);
        return Guard("OnStateChange", () =>
        {
            var series = new List<BarsSeries> { OpenAndNote(key) };
            Script.AttachRoot(series.ToArray());
            Script.CreatePlots();
            if (Request.Input is { } input) Script.TakeInput(input(Script));
            Script.SeriesRequested = request =>
            {
                series.Add(OpenAndNote(SeriesKey.Of(request, series[0], Request.Host)));
                Script.AttachRoot(series.ToArray());
            };
            Script.ChangeState(State.Configure);
            Script.DataAttached = true;
            Script.CreatePlots();
            if (Script is StrategyBase strategy)
            {
                PlainScript.AddMetrics(strategy, Request.PerformanceMetrics);
                strategy.Desk = Desk = StrategyDesk.Open(strategy, Request.Host);
            }

            Script.LoadPendingHosted();
            Script.ChangeState(State.DataLoaded);
            Request.DataLoaded?.Invoke(Script);
        });
    }

    private BarsSeries OpenAndNote(SeriesKey key)
    {
        Request.Store.NoteIfApproximate(key);
        return Open(key);
    }

    private protected bool Enter(State state) => Guard("OnStateChange", () => Script.ChangeStateOfAll(state));

    /// <summary>Takes the script and what it hosts to Terminated, unless it is there already.</summary>
    private protected void Terminate()
    {
        if (Script.State == State.Terminated) return;
        Guard("OnStateChange", () =>
        {
            Desk?.Terminate();
            Script.ChangeStateOfAll(State.Terminated);
        });
    }

    /// <summary>
    /// Calls into the script. An exception becomes the <see cref="Fault"/> and the answer false: the run has to end.
    /// </summary>
    private protected bool Guard(string method, Action action)
    {
        try
        {
            action();
            return true;
        }
#pragma warning disable CA1031 // A script may throw anything; it becomes the fault.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Report(method, exception);
            return false;
        }
    }

    /// <summary>Keeps an exception as the fault, unless there is one already, and writes it to the log.</summary>
    private protected void Report(string method, Exception exception)
    {
        int series = Script.BarsInProgress;
        int bar = Script.CurrentBars[series];
        DateTime? time = bar >= 0 && bar < Script.BarsArray[series].Count ? Script.BarsArray[series].GetTime(bar) : null;
        var fault = new ScriptFault(Script.Name, method, Script.State, series, bar, time, exception);
        Fault ??= fault;
        Script.Say(OutputKind.Log, fault.Message, NinjaTrader.Cbi.LogLevel.Error);
    }
}
