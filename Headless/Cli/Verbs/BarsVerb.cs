using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using NinjaTrader.Data;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Bars;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary>Makes bars of ticks or of finer bars.</summary>
internal sealed class BarsVerb : Verb
{
    private readonly Option<string> _from = new("--from")
    {
        HelpName = "FILE", Required = true, Description = "Ticks or bars to read.",
    };

    private readonly Option<string> _period = new("--period")
    {
        HelpName = "PERIOD", Required = true,
        Description = "Length of the bars: 30s, 1m, 5m, 1h; or 233t, 1000v, 8r, or a bars type and its value: Renko:4.",
    };

    private readonly OutputOption _out = new("--out", ".csv", ".parquet")
    {
        Required = true, TakesFolder = true,
        Description = "The .csv or .parquet file to write; or a folder, with a slash at its end, for a dataset of parquet.",
    };

    private readonly Option<string> _importType = new("--import-type")
    {
        HelpName = "NAME",
        Description = "Class name of a script's import type that reads the file. Without it: the form is recognised.",
    };

    private readonly Option<string> _instrument = SessionOption.New();

    private readonly ContinuousOptions _continuous = new();

    private readonly Option<string> _tradingHours = TradingHoursOption.New();

    private readonly ReadingOptions _reading = new();

    private readonly Option<string[]> _scripts = new("--script")
    {
        HelpName = "PATH", AllowMultipleArgumentsPerToken = true,
        Description = "NinjaScript files, folders or import archives with the bars type or the import type that is named.",
    };

    /// <inheritdoc/>
    public override string Name => "bars";

    /// <inheritdoc/>
    public override string Description => "Make bars of ticks or of finer bars.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options =>
        [_from, _period, _out, _instrument, .. _continuous.All, _tradingHours, _importType, _scripts, .. _reading.All];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        BarsPeriod? period = context.Parse(_period, OtherThanLength);
        BarsFileRequest request = new()
        {
            Interval = period is null ? (BarInterval?)context.Parse(_period, BarInterval.Parse) : null,
            Period = period,
            Scripts = context.Get(_scripts) ?? [],
            Data = new DataRequest
            {
                Bars = [new DataInput(context.Require(_from))],
                Instrument = context.Get(_instrument),
                Merge = _continuous.Merge(context, context.Get(_instrument)),
                Rolls = _continuous.Rolls(context, context.Get(_instrument)),
                PresentYear = context.PresentYear,
                TradingHours = context.Get(_tradingHours),
                Reading = _reading.Read(context),
            },
            To = context.Require(_out),
            ImportType = context.Get(_importType),
        };
        BarsFileResult result = context.Do((progress, cancellation) => BarsWork.Run(request, progress, cancellation));
        foreach (string told in result.Told) context.Terminal.Error.WriteLine(told);
        context.Terminal.Wrote(result.To);
        Write(context.Terminal.Output, request.From, result);
        return new VerbResult(Json(request.From, result));
    }

    /// <summary>The period of bars that no time ends; null for a length, which is read as such, or for what is none.</summary>
    private static BarsPeriod? OtherThanLength(string text) =>
        text.Contains(':', StringComparison.Ordinal) || (text.Length > 1 && "tvr".Contains(char.ToLowerInvariant(text[^1])))
            ? PeriodText.Parse(text)
            : null;

    private static void Write(TextWriter output, string from, BarsFileResult result)
    {
        output.WriteLine(string.Format(
            CultureInfo.InvariantCulture, "{0:N0} {1} make {2:N0} bars of {3} ({4}) in {5}",
            result.Rows.Count, result.Rows.Kind == MarketDataKind.Ticks ? "ticks" : "bars", result.Bars.Count, result.Period,
            result.Sessions, result.To));
        if (result.IsApproximate)
            output.WriteLine($"{from} holds no ticks, so the bars are made of open, high, low and close of its bars");
    }

    private static object Json(string from, BarsFileResult result) => new
    {
        from,
        input = InputJson.Of(result.Files),
        kind = result.Rows.Kind,
        format = result.Rows.Format,
        rows = result.Rows.Count,
        rejected = result.Rows.Rejected.Count,
        outOfSession = result.Files.Sum(file => file.OutsideSessions),
        instrument = result.Instrument,
        sessions = result.Sessions,
        period = result.Period,
        bars = result.Bars.Count,
        approximate = result.IsApproximate,
        continuous = result.Told,
        volume = result.Volume,
        firstEndUtc = new DateTime(result.Bars[0].EndUtcTicks, DateTimeKind.Utc),
        lastEndUtc = new DateTime(result.Bars[^1].EndUtcTicks, DateTimeKind.Utc),
        @out = result.To,
    };
}
