using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using EngineSession = NT8Bridge.Sessions.Session;

namespace NinjaTrader.Data;

/// <summary>The sessions that the bars lie in.</summary>
public partial class BarsSeries
{
    private readonly List<EngineSession> _sessions = new();

    /// <summary>For each bar: the index of its session.</summary>
    private int[] _session = Array.Empty<int>();

    /// <summary>Trading days that were asked for, by their first bar; runs in parallel may read one series.</summary>
    private ConcurrentDictionary<int, (int Last, Bar Bar)>? _days;

    internal EngineSession SessionOf(int index) => _sessions[_session[Check(index)]];

    internal bool IsFirstOfSession(int index) => index == 0 || _session[Check(index)] != _session[index - 1];

    /// <summary>
    /// A closed bar is the last of its session when the next bar belongs to another, or when it ends with the session.
    /// </summary>
    internal bool IsLastOfSession(int index) => index + 1 < Count
        ? _session[Check(index)] != _session[index + 1]
        : _utc[Check(index)] >= _sessions[_session[index]].EndUtcTicks;

    /// <summary>
    /// The bar whose sessions the time lies in; between two sessions that of the calendar day. A later bar would show a script
    /// the prices of a day that has not begun.
    /// </summary>
    private int GetBarOfDay(DateTime time)
    {
        long utcTicks = new TradingDayClock(TradingHours.Calendar, Zone).ToUtc(time, false);
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_utc[middle] < utcTicks) low = middle + 1;
            else high = middle;
        }

        if (low == Count) return Count - 1;
        EngineSession first = SessionOf(low);
        if (first.BeginUtcTicks < utcTicks) return low;
        DateTime day = TradingDayClock.ToLocal(utcTicks, TradingHours.TimeZoneInfo).Date;
        return BarsPeriod.DayPeriodOf(day) >= BarsPeriod.DayPeriodOf(first.TradingDay) ? low : Math.Max(low - 1, 0);
    }

    /// <summary>
    /// The bar of a trading day that is over, from its first to its last bar; made once, because scripts ask for it at every bar.
    /// </summary>
    internal Bar WholeDay(int first, int last, Func<BarsSeries, int, int, Bar> join)
    {
        ConcurrentDictionary<int, (int Last, Bar Bar)> days = LazyInitializer.EnsureInitialized(ref _days, () => new());
        if (!days.TryGetValue(first, out (int Last, Bar Bar) day) || day.Last != last)
            days[first] = day = (last, join(this, first, last));
        return day.Bar;
    }

    internal void EnterSession(in EngineSession session) => _sessions.Add(session);

    internal bool HasSession => _sessions.Count > 0;

    internal EngineSession LastSession => _sessions[^1];
}
