using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Runs;

/// <summary>One backtest of a script, from its constructor to Terminated, and how it ended.</summary>
internal sealed class Trial
{
    private readonly RunSetup _setup;
    private readonly HostContext _host;
    private BacktestRun? _run;

    private Trial(RunSetup setup)
    {
        _setup = setup;
        _host = setup.NewHost(Journal);
    }

    /// <summary>The script; null when it could not even be made.</summary>
    public NinjaScriptBase? Script => _run?.Script;

    /// <summary>What the script said.</summary>
    public ScriptJournal Journal { get; } = new();

    /// <summary>Why the run did not come to its end; null when it did.</summary>
    public WorkText? Error { get; private set; }

    /// <summary>Bars of the primary series that the script was called for.</summary>
    public int Bars { get; private set; }

    /// <summary>What the caller wanted of a script that came to its end; not a number without.</summary>
    public double Value { get; private set; } = double.NaN;

    /// <summary>
    /// Runs a script to its end, to its exception, or to the time-out; the instance <paramref name="again"/> of an earlier
    /// trial when there is one, else a new one. <paramref name="value"/> is asked of a script that came to its end.
    /// </summary>
    /// <exception cref="WrongRequestException">A parameter does not exist or has a wrong value.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static Trial Run(
        RunSetup setup, Type script, IReadOnlyDictionary<string, object> parameters, IProgress<double>? progress,
        CancellationToken cancellation, NinjaScriptBase? again = null, Func<NinjaScriptBase, double>? value = null)
    {
        Trial trial = new(setup);
        try
        {
            WorkText? stopped = null;
            bool isInTime = ScriptThread.Run(
                () => trial.RunToEnd(script, parameters, again, value), setup.Timeout, () => progress?.Report(trial.Share),
                () =>
                {
                    stopped = trial.Stopped(script.Name);

                    // A constructor is called by the runtime itself, which a break would take down.
                    return trial._run is not null;
                },
                cancellation);
            if (!isInTime) trial.Error = stopped;
        }
        catch (TargetInvocationException e)
        {
            Exception cause = e.InnerException ?? e;
            trial.Error = new WorkText(
                $"'{script.Name}': Error in the constructor or in State.SetDefaults: {cause.Message}{ScriptPlace.Of(cause)}");
        }

        return trial;
    }

    private double Share
    {
        get
        {
            long first = _setup.Data.FirstUtcTicks, length = _setup.Data.LastUtcTicks - first;
            return length <= 0 ? 0 : Math.Clamp((_host.VirtualUtcTicks - first) / (double)length, 0, 1);
        }
    }

    private void RunToEnd(
        Type script, IReadOnlyDictionary<string, object> parameters, NinjaScriptBase? again,
        Func<NinjaScriptBase, double>? value)
    {
        try
        {
            RunRequest request = _setup.Request(script, parameters, _host);
            _run = again is null ? new BacktestRun(request) : new BacktestRun(request, again);
        }
        catch (ArgumentException e)
        {
            bool isOfGrid = parameters.Keys.Any(name => !_setup.Parameters.ContainsKey(name));
            throw new WrongRequestException(isOfGrid ? RequestPart.Grid : RequestPart.Parameters, $"{e.Message}", e);
        }

        _run.Run();
        if (_run.Fault is { } fault) Error = new WorkText($"{fault.Message}");
        Bars = _run.BarsProcessed;
        if (Error is not null || value is null) return;
        using IDisposable scope = _host.Enter();
        Value = value(_run.Script);
    }

    private WorkText Stopped(string script)
    {
        double seconds = _setup.Timeout.GetValueOrDefault().TotalSeconds;
        RequestPart limit = RequestPart.Timeout;
        string where = _run is null
            ? "its constructor or State.SetDefaults did not return"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"it was at bar {_run.Script.CurrentBars[0]}, {_host.Now:yyyy-MM-dd HH:mm:ss}, in State.{_run.Script.State}");
        return new WorkText(
            $"'{script}' was stopped after {seconds:0.###} s ({limit}): {where}; an endless loop, or {limit} is too short");
    }
}
