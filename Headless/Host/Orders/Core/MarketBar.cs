using System;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Orders.Core;

/// <summary>
/// A closed bar that orders can fill against. <paramref name="Time"/> is its end stamp in the configured zone,
/// <paramref name="Index"/> its index in its series.
/// </summary>
internal readonly record struct MarketBar(int Index, DateTime Time, double Open, double High, double Low, double Close)
{
    /// <summary>The bar of a series at an index.</summary>
    public static MarketBar At(Bars bars, int index) => new(
        index, bars.GetTime(index), bars.GetOpen(index), bars.GetHigh(index), bars.GetLow(index), bars.GetClose(index));
}
