using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NT8BridgeScripts
{
    /// <summary>
    /// The strategy's orders that work, as OnOrderUpdate tells of them. Orders are compared by reference, since their numbers may
    /// change. Used from the strategy's thread; others may ask for what they must know of an account.
    /// </summary>
    public sealed class NT8BridgeOwnOrders
    {
        private readonly object gate = new object();
        private readonly List<Order> working = new List<Order>();
        private readonly Dictionary<Order, int> filled = new Dictionary<Order, int>();

        /// <summary>
        /// Contracts held by what the orders say is filled. While it differs from the executions, a fill is on its way.
        /// </summary>
        public int FilledPosition { get; private set; }

        /// <summary>True while a market order works: a fill may come at any moment.</summary>
        public bool IsOnTheWay
        {
            get
            {
                lock (gate)
                {
                    foreach (Order order in working)
                        if (order.OrderType == OrderType.Market || order.OrderState == OrderState.PartFilled) return true;
                    return false;
                }
            }
        }

        /// <summary>Takes an order's state; true when it began to work with it.</summary>
        public bool OnOrder(Order order, OrderState state, int filledNow)
        {
            lock (gate)
            {
                int before;
                bool isNew = !filled.TryGetValue(order, out before);
                // Events may come twice or late: what was filled once is never taken back.
                int now = isNew ? filledNow : filledNow > before ? filledNow : before;
                bool isBuy = order.OrderAction == OrderAction.Buy || order.OrderAction == OrderAction.BuyToCover;
                FilledPosition += isBuy ? now - before : before - now;
                filled[order] = now;
                if (Order.IsTerminalState(state)) working.Remove(order);
                else if (isNew) working.Add(order);
                return isNew && !Order.IsTerminalState(state);
            }
        }

        /// <summary>Whether a working order is the strategy's own.</summary>
        public bool Owns(Order order)
        {
            lock (gate) return working.Contains(order);
        }

        /// <summary>The market order that closes a position of that side and works; null for none.</summary>
        public Order Exit(MarketPosition side)
        {
            lock (gate)
            {
                foreach (Order order in working)
                    if (order.OrderType == OrderType.Market && Closes(order, side)) return order;
                return null;
            }
        }

        /// <summary>Contracts of a position of that side that working stop orders would close.</summary>
        public int StopCover(MarketPosition side)
        {
            int contracts = 0;
            lock (gate)
            {
                foreach (Order order in working)
                {
                    bool isStop = order.OrderType == OrderType.StopMarket || order.OrderType == OrderType.StopLimit;
                    // An order that is being changed covers what it is changed to: the change was asked for by the last fill.
                    OrderState state = order.OrderState;
                    bool isChanging = state == OrderState.ChangePending || state == OrderState.ChangeSubmitted;
                    int quantity = isChanging ? Math.Max(order.Quantity, order.QuantityChanged) : order.Quantity;
                    if (isStop && Closes(order, side)) contracts += quantity - order.Filled;
                }
            }

            return contracts;
        }

        /// <summary>True while an entry works.</summary>
        public bool HasEntry
        {
            get { return HasEntryOf(OrderAction.Buy) || HasEntryOf(OrderAction.SellShort); }
        }

        /// <summary>True while an entry of that action (Buy or SellShort) works.</summary>
        public bool HasEntryOf(OrderAction action)
        {
            lock (gate)
            {
                foreach (Order order in working)
                    if (order.OrderAction == action) return true;
                return false;
            }
        }

        /// <summary>The entries that work; a copy, since cancelling one changes what works.</summary>
        public Order[] Entries()
        {
            lock (gate)
                return working.FindAll(o => o.OrderAction == OrderAction.Buy || o.OrderAction == OrderAction.SellShort).ToArray();
        }

        private static bool Closes(Order order, MarketPosition side)
        {
            return side == MarketPosition.Long
                ? order.OrderAction == OrderAction.Sell
                : side == MarketPosition.Short && order.OrderAction == OrderAction.BuyToCover;
        }
    }
}
