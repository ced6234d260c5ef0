using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Work.Compile;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Work.Runs;

/// <summary>Everything that runs of a script have in common: data, compiled scripts, terms.</summary>
internal sealed class RunSetup : IDisposable
{
    private readonly RunSettings _settings;
    private readonly CompiledScripts _scripts;
    private readonly ChosenCommission _commission;
    private IReadOnlyList<string> _templateNotes = [];

    private RunSetup(
        RunSettings settings, RunData data, CompiledScripts scripts, Dictionary<string, object> parameters,
        ChosenCommission commission)
    {
        _settings = settings;
        _scripts = scripts;
        _commission = commission;
        Data = data;
        IsTickReplay = settings.IsTickReplay;
        Parameters = parameters;
        BarsPeriod period = settings.Period ?? data.Period ?? throw new WrongRequestException(
            RequestPart.Period, $"the file holds ticks, so say which bars to make of them, for example 30s.");
        Period = NamedPeriod.Resolve(period, data.Store, scripts);
        data.CheckFineEnough(Period, NewHost(new ScriptJournal()));
    }

    private RunSetup(RunSetup other, CompiledScripts scripts, RunData? data = null)
    {
        _settings = other._settings;
        _commission = other._commission;
        _scripts = scripts;
        Data = data ?? other.Data;
        Period = data is null ? other.Period : NamedPeriod.Resolve(other.Period, data.Store, scripts);
        IsTickReplay = other.IsTickReplay;
        IsOnChart = other.IsOnChart;
        UserDataDir = other.UserDataDir;
        Parameters = other.Parameters;
        _templateNotes = other._templateNotes;
        DataLoaded = other.DataLoaded;
        IsFollowingOrders = other.IsFollowingOrders;
        Input = other.Input;
        View = other.View;
    }

    /// <summary>The data.</summary>
    public RunData Data { get; }

    /// <summary>
    /// What the results rest on and a reader has to know first, a sentence each; a run may add to them by the series that it asks
    /// for.
    /// </summary>
    public IReadOnlyList<string> Warnings => [.. Data.Warnings, .. _commission.Notes, .. _templateNotes];

    /// <summary>Commission per contract and side of the primary instrument, in its currency; 0 for none.</summary>
    public double CommissionPerUnit => _commission.Commission?.GetWithoutMinimum(Data.Instrument, 1) ?? 0;

    /// <summary>Time zone that the scripts see.</summary>
    public TimeZoneInfo Zone => _settings.Zone;

    /// <summary>Period of the primary series.</summary>
    public BarsPeriod Period { get; }

    /// <summary>How orders fill where a bar leaves it open.</summary>
    public HistoricalFills Fills => _settings.Fills;

    /// <summary>Values of properties by name.</summary>
    public IReadOnlyDictionary<string, object> Parameters { get; private set; }

    /// <summary>How far the scripts may go.</summary>
    public ScriptLimits Limits => _settings.Limits;

    /// <summary>Whether a run keeps where its orders rested.</summary>
    public bool IsFollowingOrders { get; set; }

    /// <summary>Called with the script once it has reached State.DataLoaded.</summary>
    public Action<NinjaScriptBase>? DataLoaded { get; set; }

    /// <summary>What the script calculates on; null for the close of its bars.</summary>
    public Func<NinjaScriptBase, ISeries<double>>? Input { get; set; }

    /// <summary>How the runs see their bars; null for all of them as they are.</summary>
    public HistoryView? View { get; set; }

    /// <summary>Whether the runs are the history of a chart and not in the Strategy Analyzer.</summary>
    public bool IsOnChart { get; set; }

    /// <summary>The user's data folder of the runs, with a separator at its end.</summary>
    public string UserDataDir { get; set; } = new HostContext().UserDataDir;

    /// <summary>Whether the ticks of history are replayed as market data.</summary>
    public bool IsTickReplay { get; set; }

    /// <summary>Reads the data, compiles the scripts, and puts both together.</summary>
    /// <exception cref="WorkException">A value is none, a file does not fit, or the scripts do not compile.</exception>
    /// <exception cref="Headless.Data.InputFileException">A file cannot be read.</exception>
    public static RunSetup Load(RunSettings settings, IProgress<WorkProgress>? progress, CancellationToken cancellation) =>
        Load(settings, () => LoadWork.Run(settings.Data, progress, cancellation), progress, cancellation);

    /// <summary>The same with data that need not come from files.</summary>
    /// <exception cref="WorkException">A value is none, the data do not fit, or the scripts do not compile.</exception>
    public static RunSetup Load(
        RunSettings settings, Func<RunData> load, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        Dictionary<string, object> parameters = new(settings.Parameters, StringComparer.Ordinal);
        if (NotNegative(RequestPart.Slippage, settings.Slippage) is { } slippage) parameters["Slippage"] = slippage;
        NotNegative(RequestPart.Commission, settings.Commission);
        var commission = ChosenCommission.Of(settings.Commission, settings.CommissionFile);
        if (commission.Commission is not null) parameters["IncludeCommission"] = true;
        settings.Limits.Begin();
        RunData data = load();
        if (settings.IsTickReplay && data.Ticks.Length == 0)
        {
            throw new WrongRequestException(
                RequestPart.TickReplay,
                $"it needs ticks, and there are none of {data.Instrument.FullName}; give them by {RequestPart.Ticks}.");
        }

        CompiledScripts scripts = ScriptLoading.Compile(settings.Scripts, progress);
        try
        {
            return ScriptPreparation.Run(
                settings.Limits, () => new RunSetup(settings, data, scripts, parameters, commission), cancellation);
        }
        catch (Exception e) when (e is WorkException or OperationCanceledException)
        {
            scripts.Dispose();
            throw;
        }
    }

    /// <summary>The same with the scripts loaded once more, so that nothing that a run leaves in them reaches another.</summary>
    public RunSetup WithFreshScripts() => new(this, _scripts.LoadAgain());

    /// <summary>
    /// The same on the data between two times, UTC ticks, as if no others had been given. The scripts stay this one's, which ends
    /// them.
    /// </summary>
    /// <exception cref="WorkFailedException">The bars types of the scripts did not come back in time.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public RunSetup Between(long fromUtcTicks, long toUtcTicks, CancellationToken cancellation) => ScriptPreparation.Run(
        Limits, () => new RunSetup(this, _scripts, Data.Between(fromUtcTicks, toUtcTicks)), cancellation);

    /// <summary>Makes the surroundings of one run, of which the script's output goes to the journal.</summary>
    public HostContext NewHost(ScriptJournal journal) => new()
    {
        Instruments = Data.Instruments, TradingHours = Data.TradingHours, Commission = _commission.Commission, Output = journal,
        Fills = _settings.Fills, GeneralOptions = new GeneralOptions { TimeZoneInfo = _settings.Zone },
        UserDataDir = UserDataDir, IsFollowingOrders = IsFollowingOrders,
    };

    /// <summary>What to run.</summary>
    public RunRequest Request(Type script, IReadOnlyDictionary<string, object> parameters, HostContext host) => new()
    {
        Script = script,
        Instrument = Data.Instrument,
        Period = Period,
        Store = Data.Store,
        TradingHours = Data.ChosenHours,
        Parameters = parameters,
        PerformanceMetrics = [.. _scripts.Of<PerformanceMetricBase>().Values],
        DataLoaded = DataLoaded,
        Input = Input,
        IsTickReplay = IsTickReplay,
        IsOnChart = IsOnChart,
        View = View,
        Host = host,
    };

    /// <summary>The strategy of that class name; the request's template gives it its values.</summary>
    /// <exception cref="WrongRequestException">The scripts have none of that name, or the template is of another.</exception>
    /// <exception cref="UnusableFileException">The template cannot be read, or has a wrong value.</exception>
    public Type StrategyToRun(string name)
    {
        Type strategy = Strategy(name);
        (Parameters, _templateNotes) = ChosenTemplate.Of(_settings.Template, strategy, Parameters);
        return strategy;
    }

    /// <summary>The strategy of that class name.</summary>
    /// <exception cref="WrongRequestException">The scripts have none of that name.</exception>
    public Type Strategy(string name) => NamedScript.Strategy(name, _scripts.Strategies);

    /// <summary>The indicator of that class name: one of the scripts', else a built-in one.</summary>
    /// <exception cref="WrongRequestException">There is none of that name.</exception>
    public Type Indicator(string name) => NamedScript.Find(name, _scripts.Indicators, RequestPart.Indicator, "indicator")
        ?? BuiltInIndicators.Find(name)
        ?? throw NamedScript.Unknown(
            RequestPart.Indicator, "indicator", name, _scripts.Indicators.Keys.Append("the built-in ones"));

    /// <summary>The scripts' classes of one kind, by class name.</summary>
    public IReadOnlyDictionary<string, Type> Kind<T>() => _scripts.Of<T>();

    /// <inheritdoc/>
    public void Dispose() => _scripts.Dispose();

    private static double? NotNegative(RequestPart part, double? value) =>
        value is { } number && !(number >= 0 && double.IsFinite(number))
            ? throw new WrongRequestException(part, $"{number} is no amount of 0 or more.")
            : value;
}
