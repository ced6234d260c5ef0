using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using NinjaTrader.Data;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>The options by which verbs say what to run on which data.</summary>
internal sealed class RunOptions
{
    private readonly Option<string[]> _scripts = new("--script")
    {
        HelpName = "PATH", AllowMultipleArgumentsPerToken = true,
        Description = "NinjaScript files, folders or import archives to compile in. Without it: the product's own.",
    };

    private readonly Option<string[]> _imports = new("--import")
    {
        HelpName = "ZIP", AllowMultipleArgumentsPerToken = true,
        Description = "Import archives, as NinjaTrader takes them; the scripts run out of them.",
    };

    private readonly Option<string[]> _bars = new("--bars")
    {
        HelpName = "FILE", AllowMultipleArgumentsPerToken = true,
        Description = "Bars, or ticks to build them from; NAME=FILE for a further instrument.",
    };

    private readonly Option<string[]> _ticks = new("--ticks")
    {
        HelpName = "FILE", AllowMultipleArgumentsPerToken = true,
        Description = "Ticks, which replace the bars from their begin on; NAME=FILE for a further instrument.",
    };

    private readonly Option<string> _instrument = new("--instrument")
    {
        HelpName = "NAME", Description = "The instrument, for example \"GC 12-13\". Without it: the one in the file's name.",
    };

    private readonly Option<string> _instruments = new("--instruments")
    {
        HelpName = "FILE", Description = "JSON list of further instruments: name, tickSize, pointValue, hours.",
    };

    private readonly Option<string> _tradingHours = TradingHoursOption.New();

    private readonly Option<string> _period = new("--period")
    {
        HelpName = "PERIOD",
        Description = "Period of the bars: 30s, 5m, 1h, 1d, 233t, 1000v, 8r, or a bars type and its value: Renko:4. "
            + "Without it: that of the file.",
    };

    private readonly DatabaseOptions _database = new();

    private readonly ContinuousOptions _continuous = new();

    private readonly ReadingOptions _reading = new();

    private readonly Option<bool> _synthesize = SynthesizeOption.New();

    private readonly Option<string[]> _parameters = new("--param")
    {
        HelpName = "NAME=VALUE", AllowMultipleArgumentsPerToken = true, Description = "Values of the script's properties.",
    };

    private readonly Option<string> _template = TemplateOption.New();

    private readonly Option<string> _from = new("--from")
    {
        HelpName = "TIME", Description = "Begin of the data: 2013-10-07 or 2013-10-07T14:30, UTC.",
    };

    private readonly Option<string> _to = new("--to")
    {
        HelpName = "TIME", Description = "End of the data, UTC; a date alone is included.",
    };

    private readonly Option<double?> _slippage = new Option<double?>("--slippage")
    {
        HelpName = "TICKS", Description = "Slippage of market and stop orders, in ticks.",
    }.ReadStrictly();

    private readonly CommissionOption _commission = new();

    private readonly Option<HistoricalFills> _fills = new Option<HistoricalFills>("--fills")
    {
        HelpName = "READING",
        Description = "How orders fill where a bar leaves it open: path (default), nearerExit or ninjaTrader.",
    }.ReadStrictly();

    private readonly Option<bool> _tickReplay = new("--tick-replay")
    {
        Description = "Replay the ticks of history through the script, as NinjaTrader's Tick Replay does.",
    };

    private readonly Option<string> _zone = new("--zone")
    {
        HelpName = "NAME", DefaultValueFactory = _ => "UTC",
        Description =
            "Time zone that the script sees, as in NinjaTrader's general options, for example \"Eastern Standard Time\".",
    };

    private readonly LimitOptions _limits = new();

    /// <summary>All of them, in the order of the help text.</summary>
    public IEnumerable<Option> All =>
        [
            _scripts, _imports, _bars, _ticks, .. _database.All, _instrument, .. _continuous.All, _instruments, _tradingHours,
            _period, _parameters, _template, _from, _to, _zone, _slippage, _commission.Option, _fills, _tickReplay,
            .. _limits.All, _synthesize, .. _reading.All,
        ];

    /// <summary>Whether the user named a template of a strategy's properties.</summary>
    public bool HasTemplate(VerbContext context) => context.Get(_template) is not null;

    /// <summary>What the user said.</summary>
    /// <exception cref="WrongArgumentException">A value cannot be read, or there are no data.</exception>
    public RunSettings Read(VerbContext context) => new()
    {
        Parameters = PropertyOptions.Read(context, _parameters),
        Template = context.Get(_template),
        Slippage = context.Get(_slippage),
        Commission = _commission.Amount(context),
        CommissionFile = _commission.File(context),
        Fills = context.Get(_fills),
        IsTickReplay = context.Get(_tickReplay),
        Limits = _limits.Read(context),
        Period = context.Parse(_period, PeriodText.Parse),
        Data = new DataRequest
        {
            FromUtcTicks = context.Get(_from) is null ? long.MinValue : context.Parse(_from, UtcTime.Begin),
            ToUtcTicks = context.Get(_to) is null ? long.MaxValue : context.Parse(_to, UtcTime.End),
            Instrument = context.Get(_instrument),
            Merge = _continuous.Merge(context, context.Get(_instrument)),
            Rolls = _continuous.Rolls(context, context.Get(_instrument)),
            Instruments = context.Get(_instruments),
            Reading = _reading.Read(context),
            IsSynthesized = context.Get(_synthesize),
            Database = Database(context),
            PresentYear = context.PresentYear,
            TradingHours = context.Get(_tradingHours),
            Bars = [.. (context.Get(_bars) ?? []).Select(Input)],
            Ticks = [.. (context.Get(_ticks) ?? []).Select(Input)],
        },
        Zone = context.Parse(_zone, ZoneText.Parse)!,
        Scripts = [.. context.Get(_scripts) ?? [], .. context.Get(_imports) ?? []],
    };

    /// <summary>Ticks are asked for by a period that they alone give, and by their replay; days by a period of days.</summary>
    private DatabaseSource? Database(VerbContext context)
    {
        BarsPeriodType? type =
            context.Parse(_period, PeriodText.Parse) is { } period and not NamedPeriod ? period.BarsPeriodType : null;
        bool isNamed = context.Get(_period) is not null && type is null;
        DatabaseKind usual = context.Get(_tickReplay) || isNamed ? DatabaseKind.Tick : type switch
        {
            null or BarsPeriodType.Minute => DatabaseKind.Minute,
            BarsPeriodType.Day or BarsPeriodType.Week or BarsPeriodType.Month or BarsPeriodType.Year => DatabaseKind.Day,
            _ => DatabaseKind.Tick,
        };
        DatabaseSource? database = _database.Read(context, usual);
        if (database is null && context.Get(_bars) is not { Length: > 0 })
            throw new WrongArgumentException($"Name the data, by --bars or by {DatabaseOptions.Name}.");
        return database;
    }

    /// <summary>A path, or an instrument, '=' and a path.</summary>
    private static DataInput Input(string argument)
    {
        int equals = File.Exists(argument) ? -1 : argument.IndexOf('=', StringComparison.Ordinal);
        return new DataInput(argument[(equals + 1)..], equals > 0 ? argument[..equals].Trim() : null);
    }
}
