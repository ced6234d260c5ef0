using System.Collections.Generic;
using NT8Bridge.Live;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Headless.Work.Play;

/// <summary>The feed beside the platform's: what it did and how it compares.</summary>
public sealed record SideFeedResult
{
    /// <summary>The feed's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its state when the data ended, in words.</summary>
    public required string? State { get; init; }

    /// <summary>True when the engine took its bars.</summary>
    public required bool IsInUse { get; init; }

    /// <summary>Bars that the feed has closed and the engine has taken.</summary>
    public required long Bars { get; init; }

    /// <summary>How often the engine went from one feed to the other.</summary>
    public required long Switches { get; init; }

    /// <summary>How its bars compare with the platform's; null when the feed was refused.</summary>
    public required FeedComparison? Comparison { get; init; }

    /// <summary>What the trader was told, oldest first.</summary>
    public required IReadOnlyList<FeedNote> Notes { get; init; }

    /// <summary>Of an engine on a chart; null when no feed was chosen.</summary>
    internal static SideFeedResult? Of(LiveEngine? live, string? atTheEnd) =>
        (live?.Side?.Name ?? live?.RefusedSide?.Name) is not { } name ? null : new()
    {
        Name = name,
        State = atTheEnd,
        IsInUse = live!.Side?.Arbiter.InUse == FeedRole.Side,
        Bars = live.Side?.Bars ?? 0,
        Switches = live.Side?.Arbiter.Switches ?? 0,
        Comparison = live.Side?.Arbiter.Comparison,
        Notes = [.. live.FeedNotes],
    };
}
