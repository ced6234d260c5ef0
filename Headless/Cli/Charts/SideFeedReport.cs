using System;
using System.Globalization;
using System.Linq;
using NT8Bridge.Feeds;
using NT8Bridge.Startup;

namespace NT8Bridge.Headless.Cli.Charts;

/// <summary>The feed beside the platform's as a machine reads it.</summary>
internal static class SideFeedReport
{
    /// <summary>What it did and how it compares; null when none was chosen.</summary>
    public static object? Of(SideStream? side, string? atTheEnd) => side is null ? null : new
    {
        side.Name,
        state = atTheEnd,
        inUse = side.Arbiter?.InUse == FeedRole.Side,
        side.Bars,
        switches = side.Arbiter?.Switches ?? 0,
        comparison = side.Arbiter is { } arbiter ? Of(arbiter.Comparison) : null,
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
