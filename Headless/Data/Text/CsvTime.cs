using System;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>
/// Reads the times of a text file: counts since 1970 in one unit, or dates with times of day, in one column or in two.
/// </summary>
/// <param name="unitsPerSecond">Units of the counts in a second; 0 for dates.</param>
/// <param name="order">Order of day and month.</param>
/// <param name="zone">Zone of dates that name none.</param>
/// <param name="areDates">Whether the times are dates alone, which name a trading day, in no zone.</param>
internal sealed class CsvTime(long unitsPerSecond, DateOrder order, TimeZoneInfo? zone, bool areDates)
{
    private readonly LocalClock? _clock = zone is null ? null : new LocalClock(zone);

    /// <summary>True when the times are dates alone.</summary>
    public bool AreDates => areDates;

    /// <summary>True when a time of day named no zone, so that UTC or the user's word was taken.</summary>
    public bool HasNoZone { get; private set; }

    /// <summary>
    /// Reads a time into UTC ticks, or tells why it is none. <paramref name="clock"/> is the time of day's own column; empty when
    /// there is none.
    /// </summary>
    public string? Parse(ReadOnlySpan<char> field, ReadOnlySpan<char> clock, out long utcTicks)
    {
        utcTicks = 0;
        field = field.Trim();
        if (unitsPerSecond > 0) return Count(field, out utcTicks) ? null : RowFault.Time;
        if (!WallTime.TryDate(ref field, order, out int year, out int month, out int day)) return RowFault.Time;
        utcTicks = new DateTime(year, month, day).Ticks;
        ReadOnlySpan<char> rest = clock.IsEmpty ? field.TrimStart(" T_,") : clock.Trim();
        if (areDates) return rest.IsEmpty ? null : RowFault.Time;

        // Some programs write no time of day at midnight.
        TimeSpan? offset = null;
        long time = 0;
        if (!rest.IsEmpty && (!WallTime.TryClock(ref rest, out time) || !WallTime.TryOffset(rest, out offset)))
            return RowFault.Time;
        utcTicks += time;
        if (offset is { } away)
        {
            utcTicks -= away.Ticks;
            return null;
        }

        HasNoZone = true;
        if (_clock is null) return null;
        return _clock.TryUtc(utcTicks, out utcTicks) ? null : RowFault.NoSuchHour;
    }

    private bool Count(ReadOnlySpan<char> field, out long utcTicks)
    {
        utcTicks = 0;
        if (Number.TryInteger(field, out long count)) utcTicks = EpochTime.UtcTicks(count, unitsPerSecond);
        else if (Number.TryReal(field, out double real))
        {
            double ticks = Math.Round(real / unitsPerSecond * 1e6) * 10;
            if (Math.Abs(ticks) < DateTime.MaxValue.Ticks) utcTicks = DateTime.UnixEpoch.Ticks + (long)ticks;
        }

        return utcTicks > 0;
    }
}
