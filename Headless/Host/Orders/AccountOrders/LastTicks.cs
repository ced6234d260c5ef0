using System.Collections.Generic;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.AccountOrders;

/// <summary>
/// The last tick of every instrument that has had one. There are few instruments and many ticks, so a walk along two arrays
/// beats a look-up by hash.
/// </summary>
internal sealed class LastTicks
{
    private readonly List<Instrument> _instruments = [];
    private MarketTick[] _ticks = new MarketTick[1];

    public void Set(Instrument instrument, in MarketTick tick)
    {
        int index = _instruments.IndexOf(instrument);
        if (index < 0)
        {
            index = _instruments.Count;
            _instruments.Add(instrument);
            if (index == _ticks.Length) System.Array.Resize(ref _ticks, 2 * index);
        }

        _ticks[index] = tick;
    }

    /// <summary>The last tick, or null before the first.</summary>
    public MarketTick? Of(Instrument instrument)
    {
        int index = _instruments.IndexOf(instrument);
        return index < 0 ? null : _ticks[index];
    }
}
