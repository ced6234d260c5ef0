using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>
/// The documented rules by which the managed approach ignores a call, so that no position gets larger than meant. Each
/// gives the reason, or null when the call may go on. Market orders are exempt from the rules about other working orders.
/// </summary>
internal static class ManagedRules
{
    public const string ExceededEntries =
        "Exceeded entry signals limit based on EntryHandling and EntriesPerDirection properties";

    public const string NothingToExit = "There is no matching position to exit";

    /// <summary>
    /// True for the rules that NinjaTrader reports in its log: all but the limit of entries and an exit without a position.
    /// </summary>
    public static bool IsViolation(string reason) => reason is not (ExceededEntries or NothingToExit);

    /// <summary>
    /// Counts the entries that are open and those that work in that direction: all of them, or those of the signal. An order
    /// that expires with this bar (submitted before <paramref name="bar"/> and not again) does not count.
    /// </summary>
    public static string? RejectByCount(
        Holding holding, List<StrategyOrder> working, OrderAction action, string signal, EntryHandling handling, int limit,
        int bar)
    {
        MarketPosition side = action == OrderAction.Buy ? MarketPosition.Long : MarketPosition.Short;
        int count = 0;
        if (holding.Side == side)
        {
            for (int i = 0; i < holding.Lots.Count; i++)
            {
                OpenLot lot = holding.Lots[i];
                if ((handling == EntryHandling.AllEntries || lot.Signal == signal) && IsFirstOfItsOrder(holding.Lots, i)) count++;
            }
        }

        foreach (StrategyOrder other in working)
        {
            // An entry that is filled in part counts as open already.
            if (other.Role == OrderRole.Entry && !other.IsDone && other.Order.Filled == 0
                && other.Order.Instrument == holding.Instrument && other.Order.OrderAction == action
                && (handling == EntryHandling.AllEntries || other.Order.Name == signal)
                && (other.Order.IsLiveUntilCancelled || other.SubmittedBar >= bar))
            {
                count++;
            }
        }

        return count >= limit ? ExceededEntries : null;

        static bool IsFirstOfItsOrder(List<OpenLot> lots, int index)
        {
            for (int i = 0; i < index; i++)
                if (lots[i].Entry.OrderId == lots[index].Entry.OrderId) return false;
            return true;
        }
    }

    /// <summary>Why an entry has to be ignored, or null.</summary>
    public static string? RejectEntry(
        Holding holding, List<StrategyOrder> working, in ManagedCall call, string signal, DateTime now)
    {
        bool isMarket = call.Type == OrderType.Market;
        bool reverses = !holding.IsFlat && (holding.Side == MarketPosition.Long) != call.IsBuy;
        foreach (StrategyOrder other in working)
        {
            if (other.IsDone || other.Order.Instrument != holding.Instrument) continue;
            if (other.Role == OrderRole.Entry && other.Order.Name == signal && other.Order.OrderAction == call.Action)
                return "An order with this signal name is working already";
            if (reverses)
            {
                if (other.Role == OrderRole.Entry && other.Order.OrderAction == call.Action && other.SubmittedTime == now)
                    return "An entry order to reverse the position was already submitted in this bar";
                if (isMarket) continue;
                if (other.Role == OrderRole.Exit && other.Order.OrderType != OrderType.Market && Concerns(other, signal))
                    return "An exit order is working and would be doubled by an entry order in the opposite direction";
                if (other.IsProtective && Concerns(other, signal))
                {
                    return "A stop loss or profit target order is working and would be doubled "
                        + "by an entry order in the opposite direction";
                }
            }
            else if (holding.IsFlat && !isMarket && other.Role == OrderRole.Entry
                && other.Order.OrderType != OrderType.Market && other.Order.IsLong != call.IsBuy)
            {
                return "An entry order in the opposite direction is working";
            }
        }

        return null;
    }

    /// <summary>Why an exit has to be ignored, or null.</summary>
    public static string? RejectExit(Holding holding, List<StrategyOrder> working, in ManagedCall call, string fromEntry)
    {
        MarketPosition side = call.IsBuy ? MarketPosition.Short : MarketPosition.Long;
        if (holding.Side != side || holding.OpenQuantity(fromEntry) == 0) return NothingToExit;
        if (call.Type == OrderType.Market) return null;
        foreach (StrategyOrder other in working)
        {
            if (other.IsDone || other.Order.Instrument != holding.Instrument) continue;
            if (WouldReverse(holding, other)) return "An entry order in the opposite direction is working";
            if (other.IsProtective && (fromEntry.Length == 0 || Concerns(other, fromEntry)))
                return "A stop loss or profit target order is working";
        }

        return null;
    }

    /// <summary>Why no stop or target may be submitted for an entry of that name, or null.</summary>
    public static string? RejectProtection(Holding holding, List<StrategyOrder> working, string signal)
    {
        foreach (StrategyOrder other in working)
        {
            if (other.IsDone || other.Order.Instrument != holding.Instrument) continue;
            if (WouldReverse(holding, other)) return "An entry order in the opposite direction is working";
            if (other.Role == OrderRole.Exit && other.Order.OrderType != OrderType.Market && Concerns(other, signal))
                return "An exit order is working";
        }

        return null;
    }

    /// <summary>A working entry, other than a market order, that would turn the position round.</summary>
    private static bool WouldReverse(Holding holding, StrategyOrder other) =>
        other.Role == OrderRole.Entry && other.Order.OrderType != OrderType.Market && !holding.IsFlat
        && (holding.Side == MarketPosition.Long) != other.Order.IsLong;

    /// <summary>The rules hold per signal name; an exit from all entries concerns every name.</summary>
    private static bool Concerns(StrategyOrder other, string signal) =>
        other.Order.FromEntrySignal.Length == 0 || other.Order.FromEntrySignal == signal;
}
