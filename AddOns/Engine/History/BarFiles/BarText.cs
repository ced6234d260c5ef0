using System;
using System.Globalization;

namespace NT8Bridge.History.BarFiles;

/// <summary>A bar in words for messages about unsound bars, whose time may be none.</summary>
internal static class BarText
{
    public static string Of(in Bar bar) => string.Format(
        CultureInfo.InvariantCulture,
        bar.EndUtcTicks > 0 && bar.EndUtcTicks <= DateTime.MaxValue.Ticks
            ? "{0:yyyy-MM-dd HH:mm:ss.FFFFFF}Z O={2} H={3} L={4} C={5} V={6}"
            : "time {1} O={2} H={3} L={4} C={5} V={6}",
        new DateTime(Math.Min(Math.Max(bar.EndUtcTicks, 0), DateTime.MaxValue.Ticks), DateTimeKind.Utc), bar.EndUtcTicks,
        bar.Open, bar.High, bar.Low, bar.Close, bar.Volume);
}
