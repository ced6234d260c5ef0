using System;
using System.Globalization;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Risk;

namespace NT8BridgeScripts
{
    /// <summary>
    /// Closes the strategy's position and does not rest until it is flat: entries on their way are cancelled; an exit that was
    /// refused, cancelled or filled in part is sent again, at a bounded pace; one that nobody answers is cancelled first, so that
    /// there are never two. Used from the strategy's thread.
    /// </summary>
    public sealed class NT8BridgeFlattening
    {
        private static readonly long FirstAnswerLimit = TimeSpan.FromSeconds(30).Ticks;

        private readonly StrategyBase strategy;
        private readonly NT8BridgeOwnOrders own;
        private readonly Func<bool> isConnected;
        private readonly Func<bool> isSettled;
        private readonly Action exit;
        private readonly Action flat;
        private readonly Action<string> warn;
        private readonly Action<string> alarm;
        private readonly RetryPace pace = new RetryPace();
        private string reason = string.Empty;
        private string whenFlat = string.Empty;
        private long exitSeenAt;
        private long answerLimit;
        private Order cancelled;
        private bool isStepping;

        /// <summary>Makes it.</summary>
        /// <param name="strategy">Whose position it is.</param>
        /// <param name="own">Its orders.</param>
        /// <param name="isConnected">Whether orders can be sent.</param>
        /// <param name="isSettled">
        /// Whether every fill that the orders tell of has come as an execution: between the two the position is not known.
        /// </param>
        /// <param name="exit">Sends one exit of the whole position.</param>
        /// <param name="flat">Called when the position is flat and nothing of it is on its way any more.</param>
        /// <param name="warn">Takes what the trader must know.</param>
        /// <param name="alarm">Takes what he must act on.</param>
        public NT8BridgeFlattening(
            StrategyBase strategy, NT8BridgeOwnOrders own, Func<bool> isConnected, Func<bool> isSettled, Action exit,
            Action flat, Action<string> warn, Action<string> alarm)
        {
            this.strategy = strategy;
            this.own = own;
            this.isConnected = isConnected;
            this.isSettled = isSettled;
            this.exit = exit;
            this.flat = flat;
            this.warn = warn;
            this.alarm = alarm;
        }

        /// <summary>True from the beginning until the position is flat and no entry is on its way.</summary>
        public bool IsBusy { get; private set; }

        /// <summary>Begins to close; goes on if it has begun.</summary>
        /// <param name="why">Why, for the trader.</param>
        /// <param name="utcTicks">Now.</param>
        /// <param name="sayWhenFlat">What is said when the position is flat; empty for nothing.</param>
        public void Begin(string why, long utcTicks, string sayWhenFlat)
        {
            if (sayWhenFlat.Length > 0) whenFlat = sayWhenFlat;
            if (!IsBusy)
            {
                IsBusy = true;
                reason = why;
                exitSeenAt = 0;
                answerLimit = FirstAnswerLimit;
                pace.Restart();
            }

            Step(utcTicks);
        }

        /// <summary>
        /// Looks how far it is; called with every event of the strategy's orders, with every bar, and by the clock.
        /// </summary>
        public void Step(long utcTicks)
        {
            // An order's events may come before the call that sends it returns.
            if (!IsBusy || isStepping || !isSettled()) return;
            isStepping = true;
            try
            {
                if (!IsDone() && isConnected()) Send(utcTicks);
            }
            finally
            {
                isStepping = false;
            }

            if (IsBusy && isSettled() && IsDone()) End();
        }

        /// <summary>
        /// Flat, with no entry and no exit on its way: a stop may have closed the position before the exit, which then would open
        /// one.
        /// </summary>
        private bool IsDone()
        {
            return strategy.Position.MarketPosition == MarketPosition.Flat && !own.HasEntry
                && own.Exit(MarketPosition.Long) == null && own.Exit(MarketPosition.Short) == null;
        }

        private void End()
        {
            IsBusy = false;
            if (whenFlat.Length > 0) warn(whenFlat);
            whenFlat = string.Empty;
            flat();
        }

        private void Send(long utcTicks)
        {
            foreach (Order entry in own.Entries()) Cancel(entry);
            MarketPosition side = strategy.Position.MarketPosition;
            Order otherSide = side == MarketPosition.Long ? null : own.Exit(MarketPosition.Long);
            if (otherSide != null) Cancel(otherSide);
            otherSide = side == MarketPosition.Short ? null : own.Exit(MarketPosition.Short);
            if (otherSide != null) Cancel(otherSide);
            if (side == MarketPosition.Flat) return;
            Order working = own.Exit(side);
            if (working != null)
            {
                Wait(working, utcTicks);
                return;
            }

            exitSeenAt = 0;
            if (!pace.IsDue(utcTicks)) return;
            pace.OnAttempt(utcTicks);
            if (pace.Attempts > 1)
            {
                alarm(string.Format(
                    CultureInfo.InvariantCulture, "{0} {1} not closed yet ({2}); attempt {3}", strategy.Position.Quantity, side,
                    reason, pace.Attempts));
            }

            exit();
        }

        /// <summary>Asks for a cancel once: the platform answers, or refuses and the order works on.</summary>
        private void Cancel(Order order)
        {
            bool isAsked = order.OrderState == OrderState.CancelPending || order.OrderState == OrderState.CancelSubmitted;
            if (!isAsked) strategy.CancelOrder(order);
        }

        private void Wait(Order working, long utcTicks)
        {
            if (exitSeenAt == 0) exitSeenAt = utcTicks;
            if (utcTicks - exitSeenAt < answerLimit || ReferenceEquals(cancelled, working)) return;
            cancelled = working;
            alarm(string.Format(
                CultureInfo.InvariantCulture, "the exit order was not filled for {0:0} s; it is cancelled and sent again",
                TimeSpan.FromTicks(answerLimit).TotalSeconds));
            // Each time twice as patient: a venue that is merely slow would never fill an order that is always taken back.
            answerLimit *= 2;
            strategy.CancelOrder(working);
        }
    }
}
