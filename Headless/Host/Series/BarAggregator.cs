using System;
using NinjaTrader.Data;
using NT8Bridge.Sessions;
using Session = NT8Bridge.Sessions.Session;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Makes the bars of one series from ticks or from finer bars, in history and realtime alike. Each type of bars has a class of
/// its own, which <see cref="BarAggregatorFactory"/> chooses.
/// </summary>
internal abstract class BarAggregator
{
    private readonly ISessionCalendar _calendar;
    private readonly MarketDataType _pricedBy;
    private Session _session;
    private bool _hasSession;
    private double _lastQuote = double.NaN;

    protected BarAggregator(BarsSeries series)
    {
        Series = series;
        _pricedBy = series.BarsPeriod.MarketDataType;
        _calendar = series.TradingHours.Calendar;
    }

    /// <summary>The series whose bars are made.</summary>
    internal BarsSeries Series { get; }

    /// <summary>The session of the newest tick or bar.</summary>
    protected Session Session => _session;

    /// <summary>True when source bars of that many seconds are too coarse for these bars, which then need ticks.</summary>
    internal virtual bool NeedsFinerThan(int barSeconds) => true;

    /// <summary>About how many bars so many source bars of that many seconds make; 0 where it cannot be told.</summary>
    internal virtual int CountFrom(int sourceBars, int barSeconds) => 0;

    /// <summary>
    /// Adds a tick. False when it changes no bar: it lies outside the sessions, or the bars are made of bids or asks and that
    /// quote is unknown or has not moved.
    /// </summary>
    internal virtual bool TryAdd(in Tick tick)
    {
        if (!EnterSession(tick.UtcTicks, out bool isNewSession)) return false;
        if (_pricedBy == MarketDataType.Last)
        {
            AddInSession(tick, isNewSession);
            return true;
        }

        double quote = _pricedBy == MarketDataType.Bid ? tick.Bid : tick.Ask;
        if (double.IsNaN(quote) || (quote == _lastQuote && !isNewSession)) return false;
        _lastQuote = quote;
        AddInSession(new Tick(tick.UtcTicks, quote, 0, tick.Bid, tick.Ask), isNewSession);
        return true;
    }

    /// <summary>
    /// Adds a closed source bar of a length in ticks, 0 where it is not known; false when it lies outside the sessions. A bar
    /// that goes on after its session's end counts as if it ended with the session.
    /// </summary>
    internal virtual bool TryAdd(in Bar bar, long lengthTicks = 0)
    {
        if (!TryPlace(bar, lengthTicks, out Session session)) return false;
        bool isNewSession = Enter(session);
        AddInSession(bar.EndUtcTicks > session.EndUtcTicks ? bar.Restamped(session.EndUtcTicks) : bar, isNewSession);
        return true;
    }

    /// <summary>What was held has been added; live ticks follow.</summary>
    internal virtual void EndHistory()
    {
    }

    /// <summary>The session that a source bar belongs to; false when it lies outside the sessions.</summary>
    internal bool TryPlace(in Bar bar, long lengthTicks, out Session session)
    {
        session = _session;
        return SessionOfBar.TryFind(_calendar, bar.EndUtcTicks, lengthTicks, ref session);
    }

    /// <summary>Adds a tick that lies in <see cref="Session"/>; its price is the one that the bars are made of.</summary>
    protected abstract void AddInSession(in Tick tick, bool isNewSession);

    /// <summary>
    /// Adds a source bar that lies in <see cref="Session"/>. Bars that only ticks make get none: see
    /// <see cref="NeedsFinerThan"/>.
    /// </summary>
    protected virtual void AddInSession(in Bar bar, bool isNewSession) =>
        throw new NotSupportedException($"{Series.BarsPeriod} bars are made from ticks.");

    /// <summary>
    /// True when a bar begins however full the last one is: there is none yet, or a session begins and bars restart with it.
    /// </summary>
    protected bool StartsAnew(bool isNewSession) => Series.Count == 0 || (isNewSession && Series.IsResetOnNewTradingDay);

    /// <summary>The session that follows another.</summary>
    protected Session SessionAfter(Session session) => _calendar.SessionAtOrAfter(session.EndUtcTicks);

    /// <summary>Begins a bar with a tick.</summary>
    protected void Begin(long stampUtcTicks, in Tick tick) => Series.Append(
        stampUtcTicks, tick.Price, tick.Price, tick.Price, tick.Price, tick.Size, 1, tick.Bid, tick.Ask);

    /// <summary>Begins a bar with a source bar.</summary>
    protected void Begin(long stampUtcTicks, in Bar bar) => Series.Append(
        stampUtcTicks, bar.Open, bar.High, bar.Low, bar.Close, bar.Volume, Math.Max(1, bar.TickCount), double.NaN, double.NaN);

    /// <summary>Takes a tick into the newest bar.</summary>
    protected void Extend(in Tick tick) => Series.Update(tick.Price, tick.Price, tick.Price, tick.Size, 1, tick.Bid, tick.Ask);

    /// <summary>Takes a source bar into the newest bar.</summary>
    protected void Extend(in Bar bar) => Series.Update(
        bar.High, bar.Low, bar.Close, bar.Volume, Math.Max(1, bar.TickCount), double.NaN, double.NaN);

    private bool EnterSession(long utcTicks, out bool isNewSession)
    {
        isNewSession = false;
        if (_hasSession && _session.ContainsTick(utcTicks)) return true;
        Session session = _calendar.SessionAtOrAfter(utcTicks);
        if (!session.ContainsTick(utcTicks)) return false;
        isNewSession = Enter(session);
        return true;
    }

    /// <summary>True when the session is another than the one before.</summary>
    private bool Enter(in Session session)
    {
        if (_hasSession && _session.BeginUtcTicks == session.BeginUtcTicks) return false;
        _session = session;
        _hasSession = true;
        // Bars of history may have been placed in this session already.
        if (!Series.HasSession || Series.LastSession.BeginUtcTicks != session.BeginUtcTicks) Series.EnterSession(session);
        return true;
    }
}
