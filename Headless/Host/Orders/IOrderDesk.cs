using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>Takes a strategy's orders and fills them. All calls come on the strategy's thread, in the order of events.</summary>
internal interface IOrderDesk
{
    /// <summary>History: the bar at <paramref name="index"/> is there; pending orders of its series are filled against it, before its OnBarUpdate.</summary>
    void BeforeBar(int barsInProgress, int index);

    /// <summary>After OnBarUpdate of that bar, in history and realtime: orders that were not submitted again expire.</summary>
    void AfterBar(int barsInProgress);

    /// <summary>Realtime: a trade, before OnBarUpdate for it. Bid and ask are NaN where no quotes are known.</summary>
    void OnTick(Instrument instrument, DateTime time, double price, long size, double bid, double ask);

    /// <summary>
    /// The session ends: in history after OnBarUpdate of its last bar, in realtime ExitOnSessionCloseSeconds before its end.
    /// </summary>
    void SessionClosing(int barsInProgress, int index);

    /// <summary>The strategy goes from history to realtime.</summary>
    void Transition();

    /// <summary>The strategy ends.</summary>
    void Terminate();
}
