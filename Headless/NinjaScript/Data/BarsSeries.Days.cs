using System;
using System.Threading;

namespace NinjaTrader.Data;

/// <summary>Days and sessions of a series as scripts ask for them.</summary>
public partial class BarsSeries
{
    private int _dayCount;
    private (int Count, int Session) _daysEnd;

    /// <summary>Guards the series against another thread; a run changes it on the script's thread alone.</summary>
    public ReaderWriterLockSlim SyncRoot { get; } = new(LockRecursionPolicy.SupportsRecursion);

    /// <summary>Whether a bar is the first of its session.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bar.</exception>
    public bool GetIsFirstBarOfSession(int index) => IsFirstOfSession(index);

    /// <summary>Number of trading days that the series holds.</summary>
    internal int DayCount
    {
        get
        {
            if (Count == 0) return 0;
            (int Count, int Session) end = (Count, _session[Count - 1]);
            if (end == _daysEnd) return _dayCount;
            (_daysEnd, _dayCount) = (end, 1);
            for (int i = _session[0] + 1; i <= end.Session; i++)
                if (_sessions[i].TradingDay != _sessions[i - 1].TradingDay) _dayCount++;
            return _dayCount;
        }
    }
}
