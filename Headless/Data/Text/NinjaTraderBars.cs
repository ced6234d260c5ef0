using System;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>
/// Rows of NinjaTrader's bar export: <c>time;open;high;low;close;volume</c>, stamped at the end of the bar. A daily row has
/// a date alone; its bar is given the end of that day (24:00 UTC) until <see cref="TradingDayBars"/> knows the market.
/// </summary>
internal sealed class NinjaTraderBars(char point, LocalClock? clock)
{
    private readonly NinjaTraderTime _time = new();

    /// <summary>True when the newest row had a date alone.</summary>
    public bool HasDates { get; private set; }

    /// <summary>Reads a line; gives null and the bar, or the reason why the line is none.</summary>
    public string? Parse(ReadOnlySpan<byte> line, out Bar row)
    {
        row = default;
        Fields fields = new(line, (byte)';');
        fields.Next(out ReadOnlySpan<byte> stamp);
        if (!_time.TryParse(stamp, out long endUtcTicks)) return RowFault.Time;
        HasDates = NinjaTraderTime.IsDate(stamp);
        if (HasDates) endUtcTicks += TimeSpan.TicksPerDay;
        else if (clock is not null && !clock.TryUtc(endUtcTicks, out endUtcTicks)) return RowFault.NoSuchHour;
        if (!fields.Next(out ReadOnlySpan<byte> open) || !fields.Next(out ReadOnlySpan<byte> high)
            || !fields.Next(out ReadOnlySpan<byte> low) || !fields.Next(out ReadOnlySpan<byte> close)
            || !fields.Next(out ReadOnlySpan<byte> volume))
        {
            return RowFault.TooFewFields;
        }

        if (fields.Next(out _)) return RowFault.TooManyFields;
        return RowFault.Bar(endUtcTicks, open, high, low, close, volume, point, out row);
    }
}
