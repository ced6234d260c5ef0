using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders.Core;

/// <summary>Fills the orders of an owner at a tick, oldest first. What a fill brings about is the owner's.</summary>
internal abstract class TickFills<TOrder>(OrderLife<TOrder> orders)
    where TOrder : WorkingOrder
{
    /// <summary>More fills at one tick mean that a script answers each fill with an order that fills at once.</summary>
    private const int MostFillsPerTick = 10_000;

    /// <summary>
    /// Fills what is due. A fill can change every other order, so after each one the search begins anew with the oldest.
    /// </summary>
    public void FillAt(Instrument instrument, in MarketTick tick, bool limitOnTouch)
    {
        int fills = 0;
        double tickSize = instrument.MasterInstrument.TickSize;
        for (int i = 0; i < orders.Working.Count;)
        {
            TOrder working = orders.Working[i];
            bool isForced = working.Plan is not null && IsForced(working);
            if (!CanFill(working, instrument) || working.IsDone || working.IsOut
                || !(isForced || FillRules.IsDueAtTick(working.Terms, tick, tickSize, limitOnTouch)))
            {
                i++;
                continue;
            }

            bool isUnseen = orders.Faults is { IsOrderDown: true };
            if (!isUnseen) orders.Release(working);
            if (working.IsDone) continue;
            if (working.Terms.AwaitsTrigger)
            {
                working.IsTriggered = true;
                continue;
            }

            if (working.Plan is { } plan && (working.IsCancelAsked ? plan.IsBeforeOvertaking : plan.MustWait()))
            {
                i++;
                continue;
            }

            double price = FillRules.FillPriceAtTick(working.Terms, tick, working.IsFresh);
            if (isUnseen)
            {
                orders.FillUnseen(working, price);
                i++;
                continue;
            }

            if (!Fill(working, price)) return;
            if (++fills > MostFillsPerTick)
            {
                throw new InvalidOperationException(
                    $"There were {MostFillsPerTick} fills at the tick of {tick.Time:yyyy-MM-dd HH:mm:ss}: every fill is answered "
                    + "with an order that fills at once.");
            }

            i = 0;
        }

        foreach (TOrder working in orders.Working)
            if (CanFill(working, instrument)) working.IsFresh = false;
    }

    /// <summary>News comes from the broker again: what it filled meanwhile is told, oldest first.</summary>
    public void TellUnseen()
    {
        foreach ((TOrder working, double price) in orders.Unseen.ToArray())
        {
            orders.Unseen.Remove((working, price));
            working.IsOut = false;
            if (!working.IsDone) orders.Release(working);
            if (!working.IsDone && !Fill(working, price)) break;
        }

        foreach (TOrder working in orders.Working) working.IsOut = false;
    }

    /// <summary>Fills an order at the market's price. False when nothing more may fill, because the owner has closed.</summary>
    protected abstract bool Fill(TOrder working, double price);

    /// <summary>
    /// True for an order that fills whatever the market does: its fill overtakes a cancel, or it was due before. The rest of a
    /// limit waits for the market.
    /// </summary>
    private static bool IsForced(WorkingOrder working) =>
        working.IsCancelAsked || (working.Plan!.IsUnderWay && (!working.Terms.RestsAtLimit || working.Plan.IsLate));

    private bool CanFill(WorkingOrder working, Instrument instrument) =>
        working.Order.Instrument == instrument && working.SubmittedTick < orders.TickNumber;
}
