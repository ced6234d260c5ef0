using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Work.Check;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>A check of a script for machines.</summary>
internal static class CheckJson
{
    /// <summary>Version of what is written; the page about the JSON tells what changed.</summary>
    private const int SchemaVersion = 1;

    /// <summary>The result.</summary>
    public static object Of(CheckResult result) => new
    {
        schemaVersion = SchemaVersion,
        warnings = result.Warnings,
        completed = result.Error is null,
        error = result.Error?.Named(OptionNames.Of),
        script = result.Script,
        instrument = result.Instrument,
        bars = result.Bars,
        barsReplaced = result.BarsReplaced,
        input = InputJson.Of(result.Files),
        clean = result.IsClean,
        runs = result.Runs,
        columns = result.Columns,
        orders = result.Orders,
        notRepeatable = result.NotRepeatable is { } other ? Of(other) : null,
        lookAhead = result.LookAhead.Select(Of),
        barsAhead = result.BarsAhead,
        knowsTheEnd = result.KnowsTheEnd is { } end ? Of(end) : null,
        repainting = result.Repainting.Select(plot => new
        {
            plot.Plot, plot.Values, plot.MostBarsBack, plot.Bar, plot.Utc, at = plot.At.Primary, atUtc = plot.At.Utc, plot.Before,
            plot.After,
        }),
        history = result.History,
        output = OutputJson.Of(result.Output),
    };

    private static object Of(ValueDifference difference) => new
    {
        kind = difference.Kind,
        name = difference.Name,
        utc = difference.Moment.Utc,
        series = difference.Moment.Series,
        bar = difference.Moment.Bar,
        change = difference.Change,
        with = difference.With,
        without = difference.Without,
    };
}
