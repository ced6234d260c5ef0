using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Compare;

/// <summary>How far two trade lists agree.</summary>
public sealed record CompareResult
{
    /// <summary>Trades of the first list.</summary>
    public required int Mine { get; init; }

    /// <summary>Trades of the second list.</summary>
    public required int Theirs { get; init; }

    /// <summary>Trades that both have, by time and side.</summary>
    public required int Matched { get; init; }

    /// <summary>Trades that both have with nothing that differs.</summary>
    public required int Equal { get; init; }

    /// <summary>Zone in which the second list's times were read.</summary>
    public required string Zone { get; init; }

    /// <summary>Whether the zone was found by agreement; false where it was said.</summary>
    public required bool IsZoneFound { get; init; }

    /// <summary>Trades of the second list whose entry is in the first at that very time, on that side.</summary>
    public required int AgreedInZone { get; init; }

    /// <summary>Other zones by which as many agree, since they have the same clock at all these times.</summary>
    public required IReadOnlyList<string> EqualZones { get; init; }

    /// <summary>All differences, in the order of time.</summary>
    public required IReadOnlyList<TradeDifference> Differences { get; init; }
}
