using System;
using System.Numerics;
using NT8Bridge.Headless.Data.Text;

namespace NT8Bridge.Headless.Data;

/// <summary>Why a row is set aside, in the words of the report.</summary>
internal static class RowFault
{
    /// <summary>No time stamp of the file's form.</summary>
    public const string Time = "time stamp cannot be read";

    /// <summary>A wall clock that its zone leaves out in spring.</summary>
    public const string NoSuchHour = "this hour does not exist in the zone: the clock is put forward over it";

    /// <summary>A price that is no number.</summary>
    public const string Price = "price is not a number";

    /// <summary>A bid or ask that is no number.</summary>
    public const string Quote = "bid or ask is not a number";

    /// <summary>A size or volume that is no whole number.</summary>
    public const string Size = "volume is not a whole number";

    /// <summary>A row of an order book's file that tells of an order, not of a trade.</summary>
    public const string NoTrade = "its action is not T, so it is no trade";

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
    /// <param name="endUtcTicks">Time of the bar as the file stamps it.</param>
    /// <param name="open">Text of the open; so <paramref name="high"/>, <paramref name="low"/> and <paramref
    /// name="close"/>.</param>
    /// <param name="high">Text of the high.</param>
    /// <param name="low">Text of the low.</param>
    /// <param name="close">Text of the close.</param>
    /// <param name="volume">Text of the volume.</param>
    /// <param name="point">Character before the decimals.</param>
    /// <param name="bar">The bar.</param>
    public static string? Bar<T>(
        long endUtcTicks, ReadOnlySpan<T> open, ReadOnlySpan<T> high, ReadOnlySpan<T> low, ReadOnlySpan<T> close,
        ReadOnlySpan<T> volume, char point, out Bar bar)
        where T : unmanaged, IBinaryInteger<T>
    {
        bar = default;
        if (!Number.TryReal(open, out double o, point) || !Number.TryReal(high, out double h, point)
            || !Number.TryReal(low, out double l, point) || !Number.TryReal(close, out double c, point))
        {
            return Price;
        }

        if (!Number.TryInteger(volume, out long v, point)) return Size;
        bar = new Bar(endUtcTicks, o, h, l, c, v, 0);
        return BarFault.Of(bar);
    }
}
