using System;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work.Compare;

/// <summary>Two trade lists to compare.</summary>
public sealed record CompareRequest
{
    /// <summary>The first list.</summary>
    public required string Trades { get; init; }

    /// <summary>The second list, NinjaTrader's for example.</summary>
    public required string With { get; init; }

    /// <summary>Zone of the first list's times.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Zone of the second list's times; null for the one by which most trades agree.</summary>
    public TimeZoneInfo? WithZone { get; init; }

    /// <summary>Order of day and month in the second list's dates; null for what they tell.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>
    /// How far apart the entries of one trade may lie, in seconds, to be a difference of time and not two trades.
    /// </summary>
    public int ToleranceSeconds { get; init; } = 300;
}
