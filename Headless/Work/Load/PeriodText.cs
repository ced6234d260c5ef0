using System;
using System.Globalization;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>The period of a chart as people write it in a line.</summary>
public static class PeriodText
{
    /// <summary>
    /// Reads "30s", "5m", "1h", "1d", "233t" (ticks), "1000v" (volume), "8r" (range), or the class or Name of a bars type and its
    /// value, "Renko:4", which gives a <see cref="NamedPeriod"/>.
    /// </summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static BarsPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > 1
            && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            && value > 0)
        {
            switch (char.ToLowerInvariant(text[^1]))
            {
                case 's': return Of(BarsPeriodType.Second, value);
                case 'm': return Of(BarsPeriodType.Minute, value);
                case 'h' when value <= 24: return Of(BarsPeriodType.Minute, value * 60);
                case 'd': return Of(BarsPeriodType.Day, value);
                case 't': return Of(BarsPeriodType.Tick, value);
                case 'v': return Of(BarsPeriodType.Volume, value);
                case 'r': return Of(BarsPeriodType.Range, value);
            }
        }

        int colon = text.LastIndexOf(':');
        if (colon > 0
            && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int size) && size > 0)
        {
            return new NamedPeriod { BarsType = text[..colon].Trim(), Value = size };
        }

        throw new FormatException(
            $"'{text}' is no period: write a number and s, m, h, d, t (ticks), v (volume) or r (range), "
            + "for example 30s, 5m or 233t, or a bars type and its value, for example Renko:4.");
    }

    /// <summary>The period of bars of that length: minutes where they are whole.</summary>
    public static BarsPeriod Of(BarInterval interval) => interval.Seconds == 86_400 ? Of(BarsPeriodType.Day, 1)
        : interval.Seconds % 60 == 0 ? Of(BarsPeriodType.Minute, interval.Seconds / 60)
        : Of(BarsPeriodType.Second, interval.Seconds);

    private static BarsPeriod Of(BarsPeriodType type, int value) => new() { BarsPeriodType = type, Value = value };
}
