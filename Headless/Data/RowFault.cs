using System;

namespace NT8Bridge.Headless.Data;

/// <summary>Why a row is set aside, in the words of the report.</summary>
internal static class RowFault
{
    /// <summary>No time stamp of the file's form.</summary>
    public const string Time = "time stamp cannot be read";

    /// <summary>A price that is no number.</summary>
    public const string Price = "price is not a number";

    /// <summary>A bid or ask that is no number.</summary>
    public const string Quote = "bid or ask is not a number";

    /// <summary>A size or volume that is no whole number.</summary>
    public const string Size = "volume is not a whole number";

    /// <summary>Fewer fields than the form has.</summary>
    public const string TooFewFields = "too few fields";

    /// <summary>More fields than the form has.</summary>
    public const string TooManyFields = "too many fields";

    /// <summary>No row of market data is that long.</summary>
    public const string TooLong = "line is longer than 65,536 bytes";

    /// <summary>What makes a trade unusable, or null.</summary>
    public static string? Of(in Tick tick)
    {
        if (tick.UtcTicks <= 0 || tick.UtcTicks > DateTime.MaxValue.Ticks) return "time out of range";
        if (!double.IsFinite(tick.Price)) return "price is not a finite number";
        return tick.Size < 0 ? "volume is negative" : null;
    }

    /// <summary>Makes a bar of its fields, or tells why it is none.</summary>
    public static string? Bar(
        long endUtcTicks, ReadOnlySpan<byte> open, ReadOnlySpan<byte> high, ReadOnlySpan<byte> low, ReadOnlySpan<byte> close,
        ReadOnlySpan<byte> volume, out Bar bar)
    {
        bar = default;
        if (!Number.TryReal(open, out double o) || !Number.TryReal(high, out double h)
            || !Number.TryReal(low, out double l) || !Number.TryReal(close, out double c))
        {
            return Price;
        }

        if (!Number.TryInteger(volume, out long v)) return Size;
        bar = new Bar(endUtcTicks, o, h, l, c, v, 0);
        return BarFault.Of(bar);
    }
}
