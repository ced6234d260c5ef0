using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Paths;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Work.Runs;

/// <summary>One backtest of a script, from its constructor to Terminated, and how it ended.</summary>
internal sealed class Trial
{
    private readonly RunSetup _setup;
    private readonly HostContext _host;
    private BacktestRun? _run;
    private string? _name;
    private WorkText? _stopped;
    private WorkText? _error;

    private Trial(RunSetup setup)
    {
        _setup = setup;
        _host = setup.NewHost(Journal);
    }

    /// <summary>The script; null when it could not even be made, and when it still runs.</summary>
    public NinjaScriptBase? Script => IsLate ? null : _run?.Script;

    /// <summary>The script's name; null when it could not even be made.</summary>
    public string? Name => _run?.Script.Name ?? _name;

    /// <summary>Whether the script came to its limit and goes on where nobody can stop it.</summary>
    public bool IsLate => _stopped is not null;

    /// <summary>Where its orders rested; null where nobody asked for it, and while the script still runs.</summary>
    public OrderPaths? OrderPaths => IsLate ? null : _host.OrderPaths;

    /// <summary>What the script said.</summary>
    public ScriptJournal Journal { get; } = new();

    /// <summary>Why the run did not come to its end; null when it did.</summary>
    public WorkText? Error => _stopped ?? _error;

    /// <summary>Bars of the primary series that the script was called for.</summary>
    public int Bars { get; private set; }

    /// <summary>What the caller wanted of a script that came to its end; not a number without.</summary>
    public double Value { get; private set; } = double.NaN;

    /// <summary>
    /// Runs a script to its end, to its exception, or to the time-out; the instance <paramref name="again"/> of an earlier
    /// trial when there is one, else a new one. <paramref name="value"/> is asked of a script that came to its end. One that
    /// ended an earlier process is not run again.
    /// </summary>
    /// <exception cref="WrongRequestException">A parameter does not exist or has a wrong value.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static Trial Run(
        RunSetup setup, Type script, string key, IReadOnlyDictionary<string, object> parameters, IProgress<double>? progress,
        CancellationToken cancellation, NinjaScriptBase? again = null, Func<NinjaScriptBase, double>? value = null)
    {
        Trial trial = new(setup);
        if (setup.Limits.Watch.Failure(key) is { } failure)
        {
            trial._name = script.Name;
            trial._error = new WorkText($"{failure}");
            return trial;
        }

        try
        {
            ScriptThread.Run(
                () => trial.RunToEnd(script, parameters, again, value), setup.Limits.Of(script.Name, key),
                () => progress?.Report(trial.Share),
                () => trial._stopped = new WorkText(LateText.Of(script.Name, setup.Limits, trial._run?.Script, trial._host)),
                cancellation);
        }
        catch (TargetInvocationException e)
        {
            Exception cause = e.InnerException ?? e;
            trial._error = new WorkText(
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
            bool isOption = parameters.Keys.All(_setup.Parameters.ContainsKey);
            RequestPart part = isOption ? RequestPart.Parameters
                : script.IsSubclassOf(typeof(StrategyBase)) ? RequestPart.Grid : RequestPart.Indicator;
            throw new WrongRequestException(part, $"{e.Message}", e);
        }

        _run.Run();
        if (_run.Fault is { } fault) _error = new WorkText($"{fault.Message}");
        Bars = _run.BarsProcessed;
        if (_error is not null || value is null) return;
        using IDisposable scope = _host.Enter();
        Value = value(_run.Script);
    }
}
