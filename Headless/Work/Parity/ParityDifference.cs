using System;
using System.Globalization;

namespace NT8Bridge.Headless.Work.Parity;

/// <summary>A place at which two tapes differ.</summary>
/// <param name="Part">What differs.</param>
/// <param name="UtcTicks">Time of the bar or the event; the largest for the end.</param>
/// <param name="Where">The bar or the event in words.</param>
/// <param name="What">The value that differs.</param>
/// <param name="Left">The value on the tape.</param>
/// <param name="Right">The value that it is compared with.</param>
public sealed record ParityDifference(
    ParityPart Part, long UtcTicks, string Where, string What, string Left, string Right)
{
    /// <summary>Whether the time says where it is.</summary>
    public bool HasTime => UtcTicks > 0 && UtcTicks < long.MaxValue;

    /// <summary>One sentence.</summary>
    public override string ToString() => $"{Part}: {Where}{Time()}: {What}: {Left} and {Right}";

    private string Time() => HasTime
        ? new DateTime(UtcTicks).ToString("' at 'yyyy-MM-dd HH:mm:ss.FFFFFFF' UTC'", CultureInfo.InvariantCulture)
        : "";
}
