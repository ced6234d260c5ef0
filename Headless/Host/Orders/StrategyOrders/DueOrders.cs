using System;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Finds the order that comes due next in the bar that is being filled.</summary>
internal sealed class DueOrders(StrategyBase strategy, StrategyOrderLife orders, BarWalk walk, bool joinsOwnBar)
{
    /// <summary>Most bars reach no order: one look at high and low spares the way along the path.</summary>
    public bool AnyWithinReach(double tickSize)
    {
        foreach (StrategyOrder working in orders.Working)
        {
            if (!CanFill(working)) continue;
            FillTerms terms = working.Terms;
            double extreme = FillRules.IsDueUpward(terms) ? walk.Bar.High : walk.Bar.Low;
            if (FillRules.IsDueAt(terms, extreme, tickSize, strategy.IsFillLimitOnTouch)) return true;
        }

        return false;
    }

    /// <summary>The oldest order that is due with price where it stands, or null.</summary>
    public StrategyOrder? At(double price, double tickSize)
    {
        foreach (StrategyOrder working in orders.Working)
        {
            if (CanFill(working) && FillRules.IsDueAt(working.Terms, price, tickSize, strategy.IsFillLimitOnTouch))
                return working;
        }

        return null;
    }

    /// <summary>The order whose level lies first on the way; of equals the one placed first.</summary>
    public StrategyOrder? Between(double from, double to, double tickSize)
    {
        StrategyOrder? first = null;
        double nearest = double.PositiveInfinity;
        foreach (StrategyOrder working in orders.Working)
        {
            if (!CanFill(working)) continue;
            FillTerms terms = working.Terms;
            if (!FillRules.IsDueBetween(terms, from, to, tickSize, strategy.IsFillLimitOnTouch)) continue;
            double distance = Math.Abs(FillRules.DueLevel(terms, tickSize, strategy.IsFillLimitOnTouch) - from);
            if (distance >= nearest) continue;
            nearest = distance;
            first = working;
        }

        return first;
    }

    /// <summary>
    /// Of the exits that the bar reaches above its open and below it, whether the nearest one above is nearer to the open.
    /// Null when it reaches none on one of the sides, or both are equally far.
    /// </summary>
    public bool? IsUpperExitNearer(double tickSize)
    {
        double up = double.PositiveInfinity, down = double.PositiveInfinity;
        foreach (StrategyOrder working in orders.Working)
        {
            if (!CanFill(working) || !IsExit(working.Order.OrderAction)) continue;
            FillTerms terms = working.Terms;
            if (terms.IsMarket) continue;
            bool isUpward = FillRules.IsDueUpward(terms);
            double extreme = isUpward ? walk.Bar.High : walk.Bar.Low;
            if (!FillRules.IsDueAt(terms, extreme, tickSize, strategy.IsFillLimitOnTouch)) continue;
            double distance = Math.Abs(FillRules.DueLevel(terms, tickSize, strategy.IsFillLimitOnTouch) - walk.Bar.Open);
            if (isUpward) up = Math.Min(up, distance);
            else down = Math.Min(down, distance);
        }

        return double.IsPositiveInfinity(up) || double.IsPositiveInfinity(down) || up == down ? null : up < down;
    }

    private static bool IsExit(OrderAction action) => action is OrderAction.Sell or OrderAction.BuyToCover;

    /// <summary>
    /// A bar that ended when the order was placed cannot fill it, although its series is called later at equal stamps; only
    /// a single trade stamped with that very time lies after the order. Nor can the bar during whose making the order was
    /// placed, as happens under Tick Replay, because its open is past; NinjaTrader's own reading fills it there all the same.
    /// </summary>
    private bool CanFill(StrategyOrder working) =>
        working.Series == walk.Series && !working.IsDone && working.PlacedBar < walk.Bar.Index + (joinsOwnBar ? 1 : 0)
        && (!working.IsFromOtherSeries || working.JoinsBar || working.SubmittedTime < walk.Bar.Time
            || (working.SubmittedTime == walk.Bar.Time && IsSingleTick(walk.Series)));

    /// <summary>True for a series with a bar per trade.</summary>
    private bool IsSingleTick(int series) =>
        strategy.BarsArray[series].BarsPeriod is { BarsPeriodType: BarsPeriodType.Tick, Value: 1 };
}
