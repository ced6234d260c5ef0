using System;
using System.Globalization;
using System.Linq;
using NT8Bridge.Feeds;
using NT8Bridge.Headless.Work.Play;
using NT8Bridge.Live;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>The feed beside the platform's for machines.</summary>
internal static class SideFeedJson
{
    /// <summary>What it did and how it compares; null when none was chosen.</summary>
    public static object? Of(SideFeedResult? side) => side is null ? null : new
    {
        side.Name,
        state = side.State,
        inUse = side.IsInUse,
        side.Bars,
        switches = side.Switches,
        comparison = side.Comparison is { } comparison ? Of(comparison) : null,
        notes = side.Notes.Select(note => new
        {
            utc = new DateTime(note.UtcTicks).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), note.Text,
        }),
    };

    private static object Of(FeedComparison comparison) => new
    {
        comparison.Pairs,
        comparison.EqualPairs,
        comparison.MissingInSide,
        comparison.MissingInPlatform,
        comparison.WorstPriceTicks,
        volumePercent = Number(comparison.MeanVolumePercent),
        headStartMilliseconds = Number(comparison.MeanHeadStartMilliseconds),
        verdict = comparison.Verdict.ToString(),
        changes = comparison.Changes,
    };

    private static double? Number(double value) => double.IsNaN(value) ? null : value;
}
