using System;

namespace NinjaTrader.Data;

/// <summary>
/// Tells where the bars begin and end that derived types (Heiken-Ashi, Kagi, …) are made of: bars of a clock, of days, of ticks
/// or of contracts, by the rules of those types.
/// </summary>
internal sealed class BaseBars
{
    private readonly BarsPeriod _period;
    private bool _hasBar;
    private long _filled;
    private int _dayPeriod = int.MinValue;

    /// <exception cref="NotSupportedException">The bars below are of a type that has none of these ends.</exception>
    internal BaseBars(BarsPeriod derived)
    {
        _period = new BarsPeriod
        {
            BarsPeriodType = derived.BaseBarsPeriodType, Value = Math.Max(1, derived.BaseBarsPeriodValue),
        };
        if (_period.IsOfBarsType)
            throw new NotSupportedException($"{derived.BarsPeriodType} bars over {_period.BarsPeriodType} bars are not made.");
    }

    /// <summary>The data that bars of that base are made of in history.</summary>
    internal BarsPeriodType BuiltFrom => _period.IsDaily ? BarsPeriodType.Day
        : _period.BarsPeriodType == BarsPeriodType.Minute ? BarsPeriodType.Minute
        : BarsPeriodType.Tick;

    internal bool IsTimeBased => _period.IsTimeBased;

    internal bool IsDaily => _period.IsDaily;

    /// <summary>End of the base bar of the newest data point, as far as it is known; its own time for counted bars.</summary>
    internal DateTime Stamp { get; private set; }

    /// <summary>
    /// Takes a data point in; true when a base bar begins with it. The session iterator stands at the session of the point.
    /// </summary>
    internal bool Begins(Bars bars, SessionIterator sessions, DateTime time, long volume, bool isBar, bool isNewSession)
    {
        bool startsAnew = !_hasBar || (isNewSession && bars.IsResetOnNewTradingDay);
        bool begins = _period.IsDaily ? BeginsOfDays(sessions, isNewSession || !_hasBar)
            : _period.IsTimeBased ? BeginsOfClock(sessions, time, isBar, startsAnew, bars.IsResetOnNewTradingDay)
            : BeginsOfCount(time, _period.BarsPeriodType == BarsPeriodType.Tick ? 1 : volume, startsAnew);
        _hasBar = true;
        return begins;
    }

    private bool BeginsOfClock(SessionIterator sessions, DateTime time, bool isBar, bool startsAnew, bool resets)
    {
        if (!startsAnew && (isBar ? time <= Stamp : time < Stamp)) return false;
        DateTime anchor = resets || !_hasBar ? sessions.ActualSessionBegin : Stamp;
        long unit = _period.ClockUnitTicks;
        long length = _period.Value * unit;
        long elapsed = (time - anchor).Ticks;
        long bars = isBar
            ? Math.Max(1, (((elapsed + unit - 1) / unit * unit) + length - 1) / length)
            : 1 + (elapsed / unit * unit / length);
        Stamp = anchor.AddTicks(bars * length);
        if (resets && Stamp > sessions.ActualSessionEnd) Stamp = sessions.ActualSessionEnd;
        return true;
    }

    private bool BeginsOfDays(SessionIterator sessions, bool isNewSession)
    {
        if (!isNewSession) return false;
        Stamp = sessions.ActualTradingDayEndLocal;
        int dayPeriod = _period.DayPeriodOf(sessions.ActualTradingDayExchange);
        if (dayPeriod == _dayPeriod) return false;
        _dayPeriod = dayPeriod;
        return _filled++ % _period.Value == 0;
    }

    private bool BeginsOfCount(DateTime time, long size, bool startsAnew)
    {
        Stamp = time;
        bool begins = startsAnew || _filled >= _period.Value;
        _filled = begins ? size : _filled + size;
        return begins;
    }
}
