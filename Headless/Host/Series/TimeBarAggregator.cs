using System;
using NinjaTrader.Data;
using Session = NT8Bridge.Sessions.Session;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Bars of seconds or minutes, stamped at their end. With a break at the end of day they are counted from the session's begin and
/// clipped at its end; without one, from the end of the bar before, and what a bar has left at a session's end goes on in the
/// next.
/// </summary>
internal sealed class TimeBarAggregator : BarAggregator
{
    private readonly long _length;
    private readonly long _unit;

    internal TimeBarAggregator(BarsSeries series)
        : base(series)
    {
        _unit = series.BarsPeriod.ClockUnitTicks;
        _length = series.BarsPeriod.Value * _unit;
    }

    internal override bool NeedsFinerThan(int barSeconds) => barSeconds * TimeSpan.TicksPerSecond > _length;

    internal override int CountFrom(int sourceBars, int barSeconds) =>
        (int)Math.Min(sourceBars, (sourceBars * (barSeconds * TimeSpan.TicksPerSecond) / _length) + 1);

    protected override void AddInSession(in Tick tick, bool isNewSession)
    {
        if (BelongsToNewestBar(tick.UtcTicks, isNewSession))
        {
            Extend(tick);
            return;
        }

        long anchor = Anchor();
        long elapsed = (tick.UtcTicks - anchor) / _unit * _unit;
        Begin(Clip(anchor + (_length * (1 + (elapsed / _length)))), tick);
    }

    protected override void AddInSession(in Bar bar, bool isNewSession)
    {
        if (BelongsToNewestBar(bar.EndUtcTicks - 1, isNewSession))
        {
            Extend(bar);
            return;
        }

        long anchor = Anchor();
        long elapsed = (bar.EndUtcTicks - anchor + _unit - 1) / _unit * _unit;
        Begin(Clip(anchor + (_length * ((elapsed + _length - 1) / _length))), bar);
    }

    private bool BelongsToNewestBar(long utcTicks, bool isNewSession) =>
        !StartsAnew(isNewSession) && utcTicks < Series.GetUtcTicks(Series.Count - 1);

    /// <summary>The time from which the length of the next bar is counted.</summary>
    private long Anchor() => Series.IsResetOnNewTradingDay || Series.Count == 0
        ? Session.BeginUtcTicks
        : Series.GetUtcTicks(Series.Count - 1);

    private long Clip(long stamp) => Series.IsResetOnNewTradingDay ? Math.Min(stamp, Session.EndUtcTicks) : CarryOver(stamp);

    /// <summary>Moves what lies after the session's end behind the next session's begin.</summary>
    private long CarryOver(long stamp)
    {
        for (Session session = Session; stamp > session.EndUtcTicks;)
        {
            long left = stamp - session.EndUtcTicks;
            session = SessionAfter(session);
            stamp = session.BeginUtcTicks + left;
        }

        return stamp;
    }
}
