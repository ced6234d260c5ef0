using System;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>
/// The time stamps of NinjaTrader's text exports, UTC: <c>yyyyMMdd</c>, <c>yyyyMMdd HHmmss</c> and
/// <c>yyyyMMdd HHmmss fffffff</c>. The last date is kept, because it repeats from row to row.
/// </summary>
internal sealed class NinjaTraderTime
{
    private const int DateLength = 8;
    private const int TimeLength = 15;
    private int _date = -1;
    private long _dateTicks;

    /// <summary>True for a field that starts with eight digits and then ends or goes on with a blank.</summary>
    public static bool IsStamp(ReadOnlySpan<byte> field) =>
        field.Length >= DateLength && Number.Digits(field[..DateLength]) >= 0
        && (field.Length == DateLength || field[DateLength] == (byte)' ');

    /// <summary>True for a stamp that is a date alone.</summary>
    public static bool IsDate(ReadOnlySpan<byte> field) => field.Length == DateLength && IsStamp(field);

    /// <summary>Reads a stamp into UTC ticks; false when it is none.</summary>
    public bool TryParse(ReadOnlySpan<byte> field, out long utcTicks)
    {
        utcTicks = 0;
        if (!IsStamp(field) || !TryDate(Number.Digits(field[..DateLength]))) return false;
        utcTicks = _dateTicks;
        if (field.Length == DateLength) return true;
        if (field.Length < TimeLength) return false;

        int time = Number.Digits(field[(DateLength + 1)..TimeLength]);
        if (time < 0 || time / 10_000 > 23 || time / 100 % 100 > 59 || time % 100 > 59) return false;
        utcTicks += ((time / 10_000 * 3_600) + (time / 100 % 100 * 60) + (time % 100)) * TimeSpan.TicksPerSecond;
        if (field.Length == TimeLength) return true;

        ReadOnlySpan<byte> fraction = field[(TimeLength + 1)..];
        int parts = field[TimeLength] == (byte)' ' && fraction.Length is > 0 and <= 7 ? Number.Digits(fraction) : -1;
        if (parts < 0) return false;
        for (int digits = fraction.Length; digits < 7; digits++) parts *= 10;
        utcTicks += parts;
        return true;
    }

    private bool TryDate(int date)
    {
        if (date == _date) return true;
        int year = date / 10_000, month = date / 100 % 100, day = date % 100;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        _date = date;
        _dateTicks = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).Ticks;
        return true;
    }
}
