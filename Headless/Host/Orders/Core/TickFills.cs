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
            if (!CanFill(working, instrument) || working.IsDone
                || !FillRules.IsDueAtTick(working.Terms, tick, tickSize, limitOnTouch))
            {
                i++;
                continue;
            }

            orders.Release(working);
            if (working.IsDone) continue;
            if (working.Terms.AwaitsTrigger)
            {
                working.IsTriggered = true;
                continue;
            }

            double price = FillRules.FillPriceAtTick(working.Terms, tick, working.IsFresh);
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

    /// <summary>Fills an order at the market's price. False when nothing more may fill, because the owner has closed.</summary>
    protected abstract bool Fill(TOrder working, double price);

    private bool CanFill(WorkingOrder working, Instrument instrument) =>
        working.Order.Instrument == instrument && working.SubmittedTick < orders.TickNumber;
}
