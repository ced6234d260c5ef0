using System;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>
/// The time stamps of NinjaTrader's text exports, UTC: <c>yyyyMMdd</c>, <c>yyyyMMdd HHmmss</c> and
/// <c>yyyyMMdd HHmmss fffffff</c>. The last date is kept, because it repeats from row to row.
/// </summary>
internal sealed class NinjaTraderTime
{
    /// <summary>Characters of a stamp with a fraction of seven digits.</summary>
    public const int FullLength = 23;

    private const int DateLength = 8;
    private const int TimeLength = 15;

    /// <summary>The six bytes of a time of day among eight.</summary>
    private const ulong ClockBytes = 0x0000_FFFF_FFFF_FFFF;

    private int _date = -1;
    private long _dateTicks;
    private ulong _day;
    private ulong _clock;
    private long _secondTicks;

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

    /// <summary>
    /// Takes a stamp with a fraction of seven digits and the separator behind it, as tick exports have it, off the front of a
    /// line. Date and second are compared with those of the row before, which they mostly repeat. False leaves the line to
    /// <see cref="TryParse"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining | MethodImplOptions.AggressiveOptimization)]
    public bool TryTake(ReadOnlySpan<byte> line, out long utcTicks)
    {
        utcTicks = 0;
        if (line.Length < FullLength + 1 || line[FullLength] != (byte)';' || line[DateLength] != (byte)' '
            || line[TimeLength] != (byte)' ')
        {
            return false;
        }

        ulong day = Swar.Eight(line), clock = Swar.Eight(line[(DateLength + 1)..]) & ClockBytes;
        if ((day != _day || clock != _clock) && !Remember(line, day, clock)) return false;

        // Seven digits with a zero before them are eight.
        ulong fraction = (Swar.Eight(line[(TimeLength + 1)..]) << 8) | '0';
        if (!Swar.AreDigits(fraction)) return false;
        utcTicks = _secondTicks + Swar.Number(fraction);
        return true;
    }

    private bool Remember(ReadOnlySpan<byte> line, ulong day, ulong clock)
    {
        if (!TryParse(line[..TimeLength], out long second)) return false;
        (_day, _clock, _secondTicks) = (day, clock, second);
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
