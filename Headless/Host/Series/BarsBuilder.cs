using System;
using NinjaTrader.Data;
using NT8Bridge.Sessions;
using Session = NT8Bridge.Sessions.Session;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>Makes the bars of one series from ticks or from finer bars, in history and realtime alike.</summary>
internal abstract class BarsBuilder
{
    private readonly ISessionCalendar _calendar;
    private Session _session;
    private readonly MarketDataType _priced;
    private bool _hasSession;
    private double _lastQuote = double.NaN;

    protected BarsBuilder(BarsSeries series)
    {
        Series = series;
        _priced = series.BarsPeriod.MarketDataType;
        _calendar = series.TradingHours.Calendar;
    }

    internal BarsSeries Series { get; }

    /// <summary>Ticks and source bars outside the template's sessions: they make no bars.</summary>
    internal long OutOfSession { get; private set; }

    /// <summary>Takes a tick; false when it lies outside the sessions.</summary>
    internal bool Takes(in Tick tick)
    {
        if (!Enter(tick.UtcTicks, out bool isNewSession)) return false;
        if (_priced == MarketDataType.Last)
        {
            Take(tick, isNewSession);
            return true;
        }

        double quote = _priced == MarketDataType.Bid ? tick.Bid : tick.Ask;
        if (double.IsNaN(quote) || (quote == _lastQuote && !isNewSession)) return false;
        _lastQuote = quote;
        Take(new Tick(tick.UtcTicks, quote, 0, tick.Bid, tick.Ask), isNewSession);
        return true;
    }

    /// <summary>True when bars of that many seconds are too coarse to be made into these bars.</summary>
    internal virtual bool NeedsFinerThan(int barSeconds) => true;

    /// <summary>Takes a closed finer bar; false when it lies outside the sessions.</summary>
    internal bool Takes(in Bar bar)
    {
        if (!Enter(bar.EndUtcTicks - 1, out bool isNewSession)) return false;
        Take(bar, isNewSession);
        return true;
    }

    protected Session Session => _session;

    protected abstract void Take(in Tick tick, bool isNewSession);

    /// <summary>Types that only ticks make are never given bars: see <see cref="NeedsFinerThan"/>.</summary>
    protected virtual void Take(in Bar bar, bool isNewSession) =>
        throw new NotSupportedException($"{Series.BarsPeriod} bars are made from ticks.");

    private bool Enter(long utcTicks, out bool isNewSession)
    {
        isNewSession = false;
        if (_hasSession && _session.ContainsTick(utcTicks)) return true;
        Session session = _calendar.SessionAtOrAfter(utcTicks);
        if (!session.ContainsTick(utcTicks))
        {
            OutOfSession++;
            return false;
        }

        _session = session;
        _hasSession = true;
        isNewSession = true;
        Series.EnterSession(session);
        return true;
    }
}
