using System;
using System.Collections.Generic;
using System.Globalization;
using NinjaTrader.Cbi;
using NT8Bridge.Sessions;

namespace NT8Bridge.Testing;

/// <summary>Draws the bars or trades of one instrument, each within a session.</summary>
internal sealed class MarketPen
{
    private readonly MasterInstrument _master;
    private readonly ISessionCalendar _calendar;
    private readonly long _barTicks;
    private long _time;
    private bool _isPriceKnown;

    /// <param name="instrument">Whose prices.</param>
    /// <param name="calendar">Its sessions.</param>
    /// <param name="barSeconds">Length of a bar.</param>
    /// <param name="beginUtcTicks">Where the first bar begins, unless the market says another time.</param>
    public MarketPen(Instrument instrument, ISessionCalendar calendar, int barSeconds, long beginUtcTicks)
    {
        _master = instrument.MasterInstrument;
        _calendar = calendar;
        _barTicks = barSeconds * TimeSpan.TicksPerSecond;
        _time = beginUtcTicks;
    }

    /// <summary>The bars so far.</summary>
    public List<Bar> Bars { get; } = [];

    /// <summary>The trades so far.</summary>
    public List<Tick> Ticks { get; } = [];

    /// <summary>Where price is.</summary>
    /// <exception cref="ScriptTestException">Nobody has said it yet.</exception>
    public double Price
    {
        get => _isPriceKnown ? field : throw new ScriptTestException("Say where price begins: From(5000).");
        set
        {
            _isPriceKnown = true;
            field = value;
        }
    }

    /// <summary>How far bars go beyond open and close.</summary>
    public double Wick { get; set; }

    /// <summary>Contracts of a bar.</summary>
    public long Volume { get; set; } = 100;

    /// <summary>The price itself, which has to lie on a tick.</summary>
    public double OnTick(double price)
    {
        double nearest = Nearest(price);
        if (Math.Abs(nearest - price) <= _master.TickSize * 1e-6) return nearest;
        throw new ScriptTestException(string.Create(
            CultureInfo.InvariantCulture, $"{price} does not lie on the ticks of {_master.Name}, which are {_master.TickSize}."));
    }

    /// <summary>The price on a tick that is nearest.</summary>
    public double Nearest(double price) => _master.RoundToTickSize(price);

    /// <summary>Bars that each move by so many points.</summary>
    public void Move(double points, int bars)
    {
        if (bars < 1) throw new ScriptTestException($"{bars} bars cannot be drawn: write 1 or more.");
        for (int bar = 0; bar < bars; bar++)
        {
            double open = Price, close = OnTick(open + points);
            Draw(open, Math.Max(open, close) + Wick, Math.Min(open, close) - Wick, close);
        }
    }

    /// <summary>A walk by chance that is no chance: its numbers are made by the seed alone.</summary>
    public void Wander(int seed, int bars, int mostTicks)
    {
        if (mostTicks < 1) throw new ScriptTestException($"A walk of {mostTicks} ticks a bar stands still: write 1 or more.");
        // xorshift: the framework's own generator may change from one release to the next.
        uint state = unchecked(((uint)seed * 2654435761u) ^ 0x9E3779B9u) | 1u;
        for (int bar = 0; bar < bars; bar++)
        {
            double open = Price;
            double close = open + ((Next(2 * mostTicks + 1) - mostTicks) * _master.TickSize);
            double up = Next((mostTicks / 2) + 1) * _master.TickSize, down = Next((mostTicks / 2) + 1) * _master.TickSize;
            Draw(open, Nearest(Math.Max(open, close) + up), Nearest(Math.Min(open, close) - down), Nearest(close));
        }

        int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)below);
        }
    }

    /// <summary>One bar, in the session that is on or the next one.</summary>
    public void Draw(double open, double high, double low, double close)
    {
        if (Ticks.Count > 0) throw new ScriptTestException("A market of trades has no bars drawn: draw bars or trades.");
        (open, high, low, close) = (OnTick(open), OnTick(high), OnTick(low), OnTick(close));
        if (high < Math.Max(open, close) || low > Math.Min(open, close))
        {
            throw new ScriptTestException(string.Create(
                CultureInfo.InvariantCulture, $"A bar from {open} to {close} cannot have the high {high} and the low {low}."));
        }

        long end = NextEnd();
        Bars.Add(new Bar(end, open, high, low, close, Volume, TradedPrices.Count(open, high, low, close, _master.TickSize)));
        _time = end;
        Price = close;
    }

    /// <summary>One trade; one between two sessions is made in the next.</summary>
    public void Trade(double price, long size, double afterSeconds)
    {
        if (Bars.Count > 0) throw new ScriptTestException("A market of bars has no trades drawn: draw bars or trades.");
        if (afterSeconds < 0 || size < 1)
            throw new ScriptTestException("A trade has a size of 1 or more and comes after the last.");
        long time = _time + (Ticks.Count == 0 ? 0 : (long)(afterSeconds * TimeSpan.TicksPerSecond));
        _time = Math.Max(time, _calendar.SessionAtOrAfter(time).BeginUtcTicks);
        Price = OnTick(price);
        Ticks.Add(new Tick(_time, Price, size));
    }

    /// <summary>Goes on at a later time.</summary>
    public void MoveTo(long utcTicks)
    {
        bool isFirst = Bars.Count == 0 && Ticks.Count == 0;
        if (!isFirst && utcTicks < _time)
        {
            throw new ScriptTestException(string.Create(
                CultureInfo.InvariantCulture,
                $"{new DateTime(utcTicks):yyyy-MM-dd HH:mm} UTC lies before the end of the last bar, "
                + $"{new DateTime(_time):yyyy-MM-dd HH:mm}."));
        }

        _time = utcTicks;
    }

    /// <summary>Goes on with the session after the one that is on.</summary>
    public void MoveToNextSession()
    {
        // A bar that ends with its session leaves the pen at its end, which belongs to no session.
        bool isInside = Bars.Count > 0 || Ticks.Count > 0;
        Session session = _calendar.SessionAtOrAfter(isInside ? _time - 1 : _time);
        _time = _calendar.SessionAtOrAfter(session.EndUtcTicks).BeginUtcTicks;
    }

    /// <summary>Leaves bars out.</summary>
    public void Skip(int bars)
    {
        for (int bar = 0; bar < bars; bar++) _time = NextEnd();
    }

    /// <summary>Bars are counted from the begin of their session, and end with it.</summary>
    private long NextEnd()
    {
        Session session = _calendar.SessionAtOrAfter(_time);
        long since = Math.Max(0, _time - session.BeginUtcTicks);
        long begin = session.BeginUtcTicks + (((since + _barTicks - 1) / _barTicks) * _barTicks);
        if (begin < session.EndUtcTicks) return Math.Min(begin + _barTicks, session.EndUtcTicks);
        Session next = _calendar.SessionAtOrAfter(session.EndUtcTicks);
        return Math.Min(next.BeginUtcTicks + _barTicks, next.EndUtcTicks);
    }
}
