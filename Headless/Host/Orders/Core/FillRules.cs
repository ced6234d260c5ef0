using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders.Core;

/// <summary>
/// NinjaTrader's documented historical fill rules as pure functions: at which price an order comes due, and what it then
/// pays. <c>tick</c> is the tick size of the instrument.
/// </summary>
internal static class FillRules
{
    /// <summary>Prices that differ by less than this part of a tick are the same price.</summary>
    internal const double Tolerance = 1e-6;

    /// <summary>True when the order comes due as price rises to its level, false when as price falls to it.</summary>
    public static bool IsDueUpward(in FillTerms terms) =>
        terms.RestsAtLimit || terms.Type == OrderType.MIT ? !terms.IsBuy : terms.IsBuy;

    /// <summary>
    /// The price at which the order comes due. A limit must be traded through by one tick, unless a touch is enough; a
    /// stop and a market-if-touched order come due at the touch.
    /// </summary>
    public static double DueLevel(in FillTerms terms, double tick, bool limitOnTouch)
    {
        if (!terms.RestsAtLimit) return terms.StopPrice;
        if (limitOnTouch) return terms.LimitPrice;
        return terms.IsBuy ? terms.LimitPrice - tick : terms.LimitPrice + tick;
    }

    /// <summary>True when the order is due with the market at <paramref name="price"/>.</summary>
    public static bool IsDueAt(in FillTerms terms, double price, double tick, bool limitOnTouch)
    {
        if (terms.IsMarket) return true;
        double level = DueLevel(terms, tick, limitOnTouch);
        return IsDueUpward(terms) ? price >= level - (tick * Tolerance) : price <= level + (tick * Tolerance);
    }

    /// <summary>True when the order comes due on the way from one price to another.</summary>
    public static bool IsDueBetween(in FillTerms terms, double from, double to, double tick, bool limitOnTouch) =>
        !terms.IsMarket && to > from == IsDueUpward(terms) && IsDueAt(terms, to, tick, limitOnTouch);

    /// <summary>
    /// Price of the fill. <paramref name="price"/> is where the path stands; <paramref name="wasDue"/> tells that the order
    /// was due when the path stood there, by a gap or because it was placed there. A limit fills at its price, clamped into
    /// the bar; a market order, a stop or a market-if-touched order at its level, or where the path stands when that lies
    /// beyond, with slippage that never leaves the bar.
    /// </summary>
    public static double FillPrice(
        in FillTerms terms, double price, bool wasDue, in MarketBar bar, double slippage, bool limitOnTouch)
    {
        if (terms.RestsAtLimit)
        {
            double atLimit = limitOnTouch && wasDue && terms.Type == OrderType.Limit ? price : terms.LimitPrice;
            return Math.Clamp(atLimit, bar.Low, bar.High);
        }

        double level = terms.IsMarket || wasDue ? price : terms.StopPrice;
        return Math.Clamp(level + (terms.IsBuy ? slippage : -slippage), bar.Low, bar.High);
    }

    /// <summary>True when the order is due at a tick. A limit also fills when the other side's quote reaches it.</summary>
    public static bool IsDueAtTick(in FillTerms terms, in MarketTick tick, double tickSize, bool limitOnTouch)
    {
        if (IsDueAt(terms, tick.Last, tickSize, limitOnTouch)) return true;
        if (!terms.RestsAtLimit) return false;
        double quote = terms.IsBuy ? tick.Ask : tick.Bid;
        return double.IsFinite(quote) && quote != 0 && (terms.IsBuy ? quote <= terms.LimitPrice : quote >= terms.LimitPrice);
    }

    /// <summary>
    /// Price of a fill at a tick: the quote or last price; for a limit that rested there its limit, and for one that was
    /// marketable from the start (<paramref name="isFresh"/>) the better of the two.
    /// </summary>
    public static double FillPriceAtTick(in FillTerms terms, in MarketTick tick, bool isFresh)
    {
        double market = tick.MarketPrice(terms.IsBuy);
        if (!terms.RestsAtLimit) return market;
        if (!isFresh) return terms.LimitPrice;
        return terms.IsBuy ? Math.Min(terms.LimitPrice, market) : Math.Max(terms.LimitPrice, market);
    }
}
