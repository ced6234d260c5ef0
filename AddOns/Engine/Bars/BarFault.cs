using System;

namespace NT8Bridge;

/// <summary>The rules that a sound bar keeps, and the words for the one that a bar breaks.</summary>
public static class BarFault
{
    /// <summary>
    /// The first rule that <paramref name="bar"/> breaks, as words for a log, or null when the bar is sound. The rules: prices
    /// are finite, high and low enclose open and close, volume and tick count are not negative, and the time lies in the range
    /// of <see cref="DateTime"/>. Negative prices are sound (crude oil settled at −37.63 on 20 April 2020).
    /// </summary>
    public static string? Of(in Bar bar)
    {
        if (bar.EndUtcTicks <= 0 || bar.EndUtcTicks > DateTime.MaxValue.Ticks) return "time out of range";
        if (!IsFinite(bar.Open)) return "open is not a finite number";
        if (!IsFinite(bar.High)) return "high is not a finite number";
        if (!IsFinite(bar.Low)) return "low is not a finite number";
        if (!IsFinite(bar.Close)) return "close is not a finite number";
        if (bar.High < bar.Low) return "high is below low";
        if (bar.Open > bar.High || bar.Open < bar.Low) return "open lies outside high and low";
        if (bar.Close > bar.High || bar.Close < bar.Low) return "close lies outside high and low";
        if (bar.Volume < 0) return "volume is negative";
        return bar.TickCount < 0 ? "tick count is negative" : null;
    }

    /// <summary>True when the bar keeps every rule: the same as no fault, and quicker.</summary>
    internal static bool IsSound(in Bar bar) =>
        bar.High >= bar.Open && bar.Open >= bar.Low && bar.High >= bar.Close && bar.Close >= bar.Low
        && bar.High <= double.MaxValue && bar.Low >= -double.MaxValue
        && bar.EndUtcTicks > 0 && bar.EndUtcTicks <= DateTime.MaxValue.Ticks && bar.Volume >= 0 && bar.TickCount >= 0;

    private static bool IsFinite(double value) => Math.Abs(value) <= double.MaxValue;
}
