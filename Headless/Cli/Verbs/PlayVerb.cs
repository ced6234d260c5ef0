using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Work.Csv;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Play;
using NT8Bridge.Headless.Work.Reports.Html;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary>
/// <c>play</c>: a strategy on a chart. What lies before the live time is history, the rest is played tick by tick.
/// </summary>
internal sealed class PlayVerb : Verb
{
    private readonly Option<string> _ticks = new("--ticks")
    {
        HelpName = "FILE",
        Description = "Trades: those before the live time are history, the others are played.",
    };

    private readonly Option<string> _bars = new("--bars")
    {
        HelpName = "FILE", Description = "Bars of history before the trades.",
    };

    private readonly DatabaseOptions _database = new();

    private readonly ContinuousOptions _continuous = new();

    private readonly Option<string> _from = new("--from")
    {
        HelpName = "TIME", Description = "Begin of the data: 2013-10-07 or 2013-10-07T14:30, UTC.",
    };

    private readonly Option<string> _to = new("--to")
    {
        HelpName = "TIME", Description = "End of the data, UTC; a date alone is included.",
    };

    private readonly Option<string> _liveFrom = new("--live-from")
    {
        HelpName = "TIME",
        Description = "When the live data begins, UTC, for example 2013-10-09 or 2013-10-09T13:30. "
            + "Default: the last day of the trades.",
    };

    private readonly Option<string> _strategy = new("--strategy")
    {
        HelpName = "NAME", Description = "Class of the strategy.", DefaultValueFactory = _ => "NT8BridgeStrategy",
    };

    private readonly Option<string[]> _scripts = new("--script")
    {
        HelpName = "PATH", AllowMultipleArgumentsPerToken = true,
        Description = "NinjaScript files, folders or import archives to compile in. Default: the product's own.",
    };

    private readonly Option<string> _instrument = new("--instrument")
    {
        Required = true, HelpName = "NAME", Description = "Full name, for example \"GC 12-13\".",
    };

    private readonly Option<string> _tradingHours = TradingHoursOption.New();

    private readonly Option<string> _period = new("--period")
    {
        HelpName = "30s",
        Description = "Period of the chart, or a bars type and its value: Renko:4.", DefaultValueFactory = _ => "30s",
    };

    private readonly Option<string[]> _parameters = new("--param")
    {
        HelpName = "NAME=VALUE", AllowMultipleArgumentsPerToken = true, Description = "Values for the strategy's properties.",
    };

    private readonly Option<string> _template = TemplateOption.New();

    private readonly Option<string> _speed = new("--speed")
    {
        HelpName = "max|N", Description = "As fast as possible, or a multiple of real time.", DefaultValueFactory = _ => "max",
    };

    private readonly Option<string> _data = new("--data")
    {
        HelpName = "FOLDER",
        Description = "The user's data folder, where the warm cache lies. Default: a new one that is removed at the end.",
    };

    private readonly Option<string[]> _faults = new("--fault")
    {
        HelpName = "FAULT", AllowMultipleArgumentsPerToken = true,
        Description = "Disturb the live stream: " + StreamFault.Form + ".",
    };

    private readonly Option<string> _platformFaults = new("--platform-faults")
    {
        HelpName = "FILE",
        Description = "JSON file of what platform and broker do wrong, and of the account that is traded.",
    };

    private readonly Option<string[]> _atm = new("--atm")
    {
        HelpName = "FILE", AllowMultipleArgumentsPerToken = true,
        Description = "Files of NinjaTrader's templates\\AtmStrategy that the strategy may start; their names are the files'.",
    };

    private readonly ReadingOptions _reading = new();

    private readonly Option<bool> _synthesize = SynthesizeOption.New();

    private readonly LimitOptions _limits = new();

    private readonly RithmicSwitches _rithmic = new();

    private readonly OutputOption _signals = new("--signals", ".csv")
    {
        Description = "CSV file for the signals of a strategy that carries an engine.",
    };

    private readonly OutputOption _report = new("--report", ".html")
    {
        Description = "HTML page of the session: start-up, chart and trades; one file that needs no network.",
    };

    /// <inheritdoc/>
    public override string Name => "play";

    /// <inheritdoc/>
    public override string Description => "Runs a strategy on a chart: history first, then ticks as if live, on a virtual clock.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options =>
    [
        _ticks, _bars, .. _database.All, _from, _to, _liveFrom, _strategy, _scripts, _instrument, .. _continuous.All,
        _tradingHours, _period, _parameters, _template, _speed, _data, _faults, _platformFaults, _atm,
        .. _limits.All, .. _rithmic.Options, _signals, _report, _synthesize, .. _reading.All,
    ];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        PlayRequest request = Read(context);
        ChartResult result = context.Do((progress, cancellation) => PlayWork.Run(request, progress, cancellation));
        if (context.Get(_signals) is { } file)
        {
            SignalFile.Write(file, result.AllSignals);
            context.Terminal.Wrote(file);
        }

        if (context.Get(_report) is { } page)
        {
            ChartPage.Write(page, result);
            context.Terminal.Wrote(page);
        }

        ScriptOutput.Write(context.Terminal, result.Warnings, result.Output);
        ChartTables.Write(context.Terminal.Tables, result);
        return new VerbResult(ChartJson.Of(result), result.Failure);
    }

    private PlayRequest Read(VerbContext context) => new()
    {
        Speed = context.Parse(_speed, Speed),
        Period = context.Parse(_period, PeriodText.Parse)!,
        LiveFromUtcTicks = context.Get(_liveFrom) is null ? null : context.Parse(_liveFrom, UtcTime.Begin),
        Parameters = PropertyOptions.Read(context, _parameters),
        Template = context.Get(_template),
        Limits = _limits.Read(context),
        Rithmic = _rithmic.Read(context),
        Data = new DataRequest
        {
            FromUtcTicks = context.Get(_from) is null ? long.MinValue : context.Parse(_from, UtcTime.Begin),
            ToUtcTicks = context.Get(_to) is null ? long.MaxValue : context.Parse(_to, UtcTime.End),
            Ticks = context.Get(_ticks) is { } ticks ? [new DataInput(ticks)] : [],
            Database = Database(context),
            Bars = context.Get(_bars) is { } bars ? [new DataInput(bars)] : [],
            Instrument = context.Require(_instrument),
            Merge = _continuous.Merge(context, context.Get(_instrument)),
            Rolls = _continuous.Rolls(context, context.Get(_instrument)),
            PresentYear = context.PresentYear,
            TradingHours = context.Get(_tradingHours),
            Reading = _reading.Read(context),
            IsSynthesized = context.Get(_synthesize),
        },
        Strategy = context.Require(_strategy),
        Scripts = context.Get(_scripts) ?? [],
        UserDataFolder = context.Get(_data),
        PlatformFaultsFile = context.Get(_platformFaults),
        AtmTemplateFiles = context.Get(_atm) ?? [],
        Faults = context.ParseAll(_faults, StreamFault.Parse),
    };

    private DatabaseSource? Database(VerbContext context)
    {
        DatabaseSource? database = _database.Read(context, DatabaseKind.Tick);
        return database is null && context.Get(_ticks) is null
            ? throw new WrongArgumentException($"Name the ticks to play, by --ticks or by {DatabaseOptions.Name}.")
            : database;
    }

    private static double Speed(string text)
    {
        if (text == "max") return 0;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double speed)
            && speed > 0 && double.IsFinite(speed)
            ? speed
            : throw new FormatException($"'{text}' is neither max nor a number above 0");
    }
}
