using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.AccountOrders;

/// <summary>
/// The last tick of every instrument that has had one. There are few instruments and many ticks, so going through them costs
/// less than a look-up by hash.
/// </summary>
internal sealed class LastTicks
{
    private readonly List<Instrument> _instruments = [];
    private MarketTick[] _ticks = new MarketTick[1];

    public void Set(Instrument instrument, in MarketTick tick)
    {
        int index = IndexOf(instrument);
        if (index < 0)
        {
            index = _instruments.Count;
            _instruments.Add(instrument);
            if (index == _ticks.Length) Array.Resize(ref _ticks, 2 * index);
        }

        _ticks[index] = tick;
    }

    /// <summary>The last tick, or null before the first.</summary>
    public MarketTick? Of(Instrument instrument)
    {
        int index = IndexOf(instrument);
        return index < 0 ? null : _ticks[index];
    }

    private int IndexOf(Instrument instrument)
    {
        for (int i = 0; i < _instruments.Count; i++)
            if (ReferenceEquals(_instruments[i], instrument)) return i;
        return -1;
    }
}
