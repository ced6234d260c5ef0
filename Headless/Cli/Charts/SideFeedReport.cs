using System;
using System.Globalization;
using System.Linq;
using NT8Bridge.Live;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Headless.Cli.Charts;

/// <summary>The feed beside the platform's as a machine reads it.</summary>
internal static class SideFeedReport
{
    /// <summary>What it did and how it compares; null when none was chosen.</summary>
    public static object? Of(LiveEngine? live, string? atTheEnd) => (live?.Side?.Name ?? live?.RefusedSide?.Name) is not { } name ? null : new
    {
        name,
        state = atTheEnd,
        inUse = live!.Side?.Arbiter.InUse == FeedRole.Side,
        bars = live.Side?.Bars ?? 0,
        switches = live.Side?.Arbiter.Switches ?? 0,
        comparison = live.Side is { } side ? Of(side.Arbiter.Comparison) : null,
        notes = live.FeedNotes.Select(note => new
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
