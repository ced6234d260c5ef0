using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Work.Export;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Indicators;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary>
/// <c>export</c>: one row per base bar with the bar, every timeframe's indicators at its close, and the signal.
/// </summary>
internal sealed class ExportVerb : Verb
{
    private readonly Option<string> _from = new("--from")
    {
        HelpName = "FILE|TIME",
        Description = "File of ticks, or of bars of the base interval; with --db the begin of the data: 2013-10-07, UTC.",
    };

    private readonly Option<string> _to = new("--to")
    {
        HelpName = "TIME", Description = "With --db: end of the data, UTC; a date alone is included.",
    };

    private readonly DatabaseOptions _database = new();

    private readonly OutputOption _out = new("--out", ".csv", ".parquet")
    {
        Required = true, TakesFolder = true,
        Description = "The .csv or .parquet file to write; or a folder, with a slash at its end, for a dataset of parquet.",
    };

    private readonly Option<string> _instrument = SessionOption.New();

    private readonly ContinuousOptions _continuous = new();

    private readonly Option<string> _tradingHours = TradingHoursOption.New();

    private readonly ReadingOptions _reading = new();

    private readonly Option<string> _period = new("--period")
    {
        HelpName = "30s",
        Description = "Length of the base bars. Without it: 30s, or that of the file's bars where they are longer.",
    };

    private readonly Option<string> _model = new("--model")
    {
        HelpName = "FILE", Description = "Signal model in JSON; default is the built-in one.",
    };

    private readonly Option<IndicatorSeeding> _seeding = new Option<IndicatorSeeding>("--seeding")
    {
        Description = "How indicators begin: NinjaTrader or TaLib.",
    }.ReadStrictly();

    private readonly Option<int?> _first = new Option<int?>("--first")
    {
        HelpName = "N", Description = "Use only the first N bars.",
    }.ReadStrictly();

    /// <inheritdoc/>
    public override string Name => "export";

    /// <inheritdoc/>
    public override string Description => "Writes one row per bar: the bar, every timeframe's indicators, the signal.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options =>
        [
            _from, _out, .. _database.All, _to, _instrument, .. _continuous.All, _tradingHours, _period, _model, _seeding, _first,
            .. _reading.All,
        ];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        ExportRequest request = new()
        {
            Interval = context.Parse(_period, text => (BarInterval?)BarInterval.Parse(text)),
            Data = Data(context),
            To = context.Require(_out),
            ModelFile = context.Get(_model),
            Seeding = context.Get(_seeding),
            First = context.Get(_first),
        };
        ExportResult result = context.Do((progress, cancellation) => ExportWork.Run(request, progress, cancellation));
        context.Terminal.Wrote(request.To);
        context.Terminal.Output.WriteLine(
            $"{result.Rows} rows of {result.Columns.Count} columns to {request.To}; base bars of {result.Interval}, timeframes "
            + (result.Timeframes.Count == 0 ? "none" : string.Join(", ", result.Timeframes)));
        foreach (string told in result.Told) context.Terminal.Error.WriteLine(told);
        if (result.RulesLeftOut.Count > 0)
        {
            context.Terminal.Error.WriteLine(
                "warning: rules left out, because their timeframes cannot be made of these bars: "
                + string.Join(", ", result.RulesLeftOut));
        }

        return new VerbResult(new
        {
            input = InputJson.Of(result.Files),
            rows = result.Rows,
            columns = result.Columns,
            baseBars = result.Interval.ToString(),
            timeframes = result.Timeframes.Select(one => one.ToString()),
            rulesLeftOut = result.RulesLeftOut,
            continuous = result.Told,
            result.OutOfSession,
            result.Rejected,
        });
    }

    /// <summary>The file to read, or what to take from the database.</summary>
    private DataRequest Data(VerbContext context)
    {
        string? from = context.Get(_from), instrument = context.Get(_instrument);
        DataRequest request = new()
        {
            Database = _database.Read(context, DatabaseKind.Minute),
            Instrument = instrument,
            Merge = _continuous.Merge(context, instrument),
            Rolls = _continuous.Rolls(context, instrument),
            PresentYear = context.PresentYear,
            TradingHours = context.Get(_tradingHours),
            Reading = _reading.Read(context),
        };
        if (request.Database is not null)
        {
            if (instrument is null)
                throw new WrongArgumentException($"--instrument: say whose data {DatabaseOptions.Name} is to give.");
            return request with
            {
                FromUtcTicks = from is null ? long.MinValue : context.Parse(_from, UtcTime.Begin),
                ToUtcTicks = context.Get(_to) is null ? long.MaxValue : context.Parse(_to, UtcTime.End),
            };
        }

        if (context.Get(_to) is not null) throw new WrongArgumentException($"--to: is for {DatabaseOptions.Name}.");
        return request with
        {
            Bars = [new DataInput(from
                ?? throw new WrongArgumentException($"Name the data, by --from FILE or by {DatabaseOptions.Name}."))],
        };
    }
}
