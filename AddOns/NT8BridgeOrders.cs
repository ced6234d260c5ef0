using System;
using System.Globalization;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge;
using NT8Bridge.Risk;
using NT8Bridge.Timeframes;

namespace NT8BridgeScripts
{
    /// <summary>
    /// Turns signals into orders: an entry with stop and target when the signal turns to Buy or Sell, a reversal in two steps
    /// (close, then enter), the moving stop, the daily loss limit, and the end of the session. Every entry passes the gates of
    /// <see cref="NT8BridgeRisk"/>; every exit goes through <see cref="NT8BridgeFlattening"/>. Used from the strategy's thread.
    /// </summary>
    public sealed class NT8BridgeOrders
    {
        private const string LongEntry = "NT8B long";
        private const string ShortEntry = "NT8B short";
        // NinjaTrader's own exit at the session's end comes first; so long after it the position must be closed.
        private static readonly long CloseGrace = TimeSpan.FromSeconds(10).Ticks;

        private readonly NT8BridgeSettings strategy;
        private readonly TradingEngine engine;
        private readonly IndicatorOutput atr;
        private readonly Func<long> actsAt;
        private readonly NT8BridgeRisk risk;
        private readonly NT8BridgeTrader trader;
        private readonly NT8BridgeFlattening flattening;
        private readonly MovingStop moving;
        private readonly Protection protection = new Protection();
        private NT8BridgeAccount account;
        private DayShare share;
        private DateTime stoppedDay;
        private SignalDirection last;
        private SignalDirection reversal;
        private double stopDistance;
        private double atrAtEntry;
        private bool isCommissionTold;
        private int fillsCompared;

        /// <summary>Makes it in State.DataLoaded.</summary>
        /// <param name="strategy">Sends the orders.</param>
        /// <param name="engine">Gives the signals.</param>
        /// <param name="atr">The output that stop and target are multiples of.</param>
        /// <param name="risk">Decides on entries.</param>
        /// <param name="actsAt">When an order sent now would act, UTC ticks.</param>
        /// <param name="trader">Hears what he must know.</param>
        public NT8BridgeOrders(
            NT8BridgeSettings strategy, TradingEngine engine, IndicatorOutput atr, NT8BridgeRisk risk, Func<long> actsAt,
            NT8BridgeTrader trader)
        {
            this.strategy = strategy;
            this.engine = engine;
            this.atr = atr;
            this.risk = risk;
            this.actsAt = actsAt;
            this.trader = trader;
            Ledger = new FillLedger(strategy.Instrument.MasterInstrument.PointValue);
            Own = new NT8BridgeOwnOrders();
            moving = new MovingStop(strategy.TickSize);
            flattening = new NT8BridgeFlattening(
                strategy, Own, () => risk.IsConnected, () => IsSettled, Exit, OnFlattened, trader.Warn, trader.Alarm);
        }

        /// <summary>The instrument that is traded.</summary>
        public Instrument Instrument { get { return strategy.Instrument; } }

        /// <summary>Position and profit by the strategy's own fills.</summary>
        public FillLedger Ledger { get; private set; }

        /// <summary>The strategy's orders that work.</summary>
        public NT8BridgeOwnOrders Own { get; private set; }

        /// <summary>True while every fill that the orders tell of has come as an execution.</summary>
        public bool IsSettled { get { return Own.FilledPosition == Ledger.Position; } }

        /// <summary>Joins the account.</summary>
        public void Join(NT8BridgeAccount joined)
        {
            account = joined;
            share = joined.Day.Open();
            risk.Join(joined);
        }

        /// <summary>Leaves the account: what was realized today stays counted.</summary>
        public void Leave()
        {
            if (share == null) return;
            share.Dispose();
            NT8BridgeAccounts.Leave(account, this);
            // The last write is made while leaving, so only now it is known whether it failed.
            if (account.Problem.Length > 0) trader.Warn(account.Problem);
        }

        /// <summary>A new signal.</summary>
        public void OnSignal(Signal signal)
        {
            long now = actsAt();
            share.Post(engine.CurrentSession.TradingDay, Ledger.Realized, Ledger.OpenProfit(signal.Close));
            SignalDirection direction = signal.Direction;
            bool turned = direction != last;
            last = direction;
            // A reversal whose exit was not filled before the next bar is forgotten, or a later exit would start it.
            reversal = SignalDirection.Hold;
            MoveStop();
            // Looked at even when no order may follow, since the limit also closes a position that is open.
            if (stoppedDay != share.Day && share.Reaches(strategy.DailyLossLimit)) StopForTheDay(now);
            if (risk.CheckAccount()) TellDifference();
            if (strategy.State == State.Realtime && Ledger.Fills != fillsCompared) CompareProfit();
            OnTime(now);
            if (direction == SignalDirection.Hold || IsHeld(direction)) return;
            if (turned) Turn(direction, now);
            // A turn that came while signals could not be traded leaves a position against the signal.
            else if (strategy.Position.MarketPosition != MarketPosition.Flat && !flattening.IsBusy && IsTradable(direction, now))
                flattening.Begin("the signal is against it", now, string.Empty);
        }

        /// <summary>The position is flat.</summary>
        public void OnFlat()
        {
            moving.End();
            flattening.Step(actsAt());
        }

        /// <summary>An order changed its state.</summary>
        public void OnOrder(Order order, OrderState state, int filled)
        {
            long now = actsAt();
            if (Own.OnOrder(order, state, filled)) risk.Gates.OnOrderSent(now);
            OnTime(now);
        }

        /// <summary>A fill.</summary>
        public void OnFill(string id, double price, int quantity, MarketPosition side, double commission)
        {
            int before = Ledger.Position;
            if (!Ledger.OnFill(id, side == MarketPosition.Long ? quantity : -quantity, price, commission)) return;
            int after = Ledger.Position;
            if (Math.Abs(after) > Math.Abs(before))
            {
                int sign = Math.Sign(after);
                double entry = Ledger.AveragePrice;
                moving.Begin(
                    sign, entry, entry - sign * stopDistance, Distance(strategy.BreakEvenDistance),
                    Distance(strategy.TrailDistance));
            }

            // The profit of a fill must outlive a crash, so it does not wait for the next bar.
            if (engine.Window.Count > 0) share.Post(engine.CurrentSession.TradingDay, Ledger.Realized, Ledger.OpenProfit(price));
            if (commission != 0 || isCommissionTold) return;
            isCommissionTold = true;
            trader.Note("the commission is 0: profits are shown, and the daily loss limit counts, without costs");
        }

        /// <summary>Looks at what does not wait for a bar: with every tick, every order event, and by the clock.</summary>
        public void OnTime(long utcTicks)
        {
            MarketPosition side = strategy.Position.MarketPosition;
            if (side == MarketPosition.Flat && !flattening.IsBusy)
            {
                protection.IsMissing(0, 0, utcTicks);
                return;
            }

            if (strategy.State == State.Realtime && !flattening.IsBusy)
            {
                // Another strategy of the account may have reached the limit.
                if (stoppedDay != share.Day && share.IsLimitReached) StopForTheDay(utcTicks);
                if (IsPastClose(utcTicks) && Own.Exit(side) == null)
                {
                    trader.Alarm("the position is still open after the session's exit; it is being closed");
                    flattening.Begin("the session ends", utcTicks, string.Empty);
                }

                if (IsSettled && Own.Exit(side) == null && protection.IsMissing(Ledger.Position, Own.StopCover(side), utcTicks))
                {
                    trader.Alarm("the position has no stop that covers it; it is closed");
                    flattening.Begin("no stop", utcTicks, string.Empty);
                }
            }

            flattening.Step(utcTicks);
        }

        /// <summary>The stream is not believed any more: a reversal's entry that has not followed yet is given up.</summary>
        public void OnDegraded(string reason)
        {
            reversal = SignalDirection.Hold;
            if (strategy.Position.MarketPosition == MarketPosition.Flat) return;
            trader.Alarm(string.Format(
                CultureInfo.InvariantCulture, "{0} while {1} {2} is open: no entries, stop and target stay", reason,
                strategy.Position.Quantity, strategy.Position.MarketPosition));
        }

        /// <summary>The account's order connection went away or came back.</summary>
        public void OnConnection(ConnectionStatusEventArgs update)
        {
            if (!risk.OnConnection(update)) return;
            reversal = SignalDirection.Hold;
            if (!risk.IsConnected) trader.Alarm("the order connection is " + update.Status + ": no orders until it is back");
            else trader.Warn("the order connection is back; account and strategy are compared");
            if (risk.Difference.Length > 0) TellDifference();
            flattening.Step(actsAt());
        }

        /// <summary>History has ended: the account is asked before the first order.</summary>
        public void OnLive()
        {
            if (risk.CheckAccount()) TellDifference();
        }

        /// <summary>The trader accepts what the account holds, and goes on.</summary>
        public void Accept()
        {
            risk.Accept();
            trader.Warn("what the account holds now is accepted as the baseline");
        }

        /// <summary>
        /// The trader closes everything of this instrument on the account, positions and orders of others too, and pauses
        /// entries.
        /// </summary>
        public void FlattenAndPause()
        {
            risk.IsPaused = true;
            reversal = SignalDirection.Hold;
            trader.Warn("flattened and paused by the trader; 'accept as baseline' goes on");
            flattening.Begin("the trader asked", actsAt(), string.Empty);
            if (risk.Difference.Length > 0) strategy.Account.Flatten(new[] { strategy.Instrument });
        }

        /// <summary>Nothing of the old position is on its way any more: the entry of a reversal follows.</summary>
        private void OnFlattened()
        {
            SignalDirection direction = reversal;
            reversal = SignalDirection.Hold;
            long now = actsAt();
            if (direction == SignalDirection.Hold) return;
            // The exit's fill has changed what the account holds since the bar.
            if (risk.CheckAccount()) TellDifference();
            if (Asks(direction, now) == null) Enter(direction);
        }

        private void Turn(SignalDirection direction, long now)
        {
            EntryGate? closed = Asks(direction, now);
            // An entry that is still on its way is as good as a position: it is cancelled, or closed once it was filled.
            if (strategy.Position.MarketPosition == MarketPosition.Flat && !Own.HasEntry && IsSettled)
            {
                if (closed == null) Enter(direction);
                return;
            }

            // A signal that is no signal any more closes nothing; any other gate holds back the new entry alone.
            if (!IsTradable(direction, now)) return;
            // Closed first, so that no stop of the old position can close the new one.
            reversal = closed == null ? direction : SignalDirection.Hold;
            flattening.Begin("the signal turned", now, string.Empty);
        }

        private bool IsTradable(SignalDirection direction, long now)
        {
            return risk.IsTradable(Contracts(direction), now);
        }

        private int Contracts(SignalDirection direction)
        {
            return direction == SignalDirection.Buy ? strategy.Quantity : -strategy.Quantity;
        }

        private EntryGate? Asks(SignalDirection direction, long now)
        {
            EntryGate? closed = risk.Ask(
                Contracts(direction), !double.IsNaN(atr.Value), flattening.IsBusy, share.IsLimitReached, now);
            if (closed != null) trader.Refused(direction, closed.Value, risk.Why(closed.Value), now);
            return closed;
        }

        private bool IsHeld(SignalDirection direction)
        {
            MarketPosition side = direction == SignalDirection.Buy ? MarketPosition.Long : MarketPosition.Short;
            OrderAction action = direction == SignalDirection.Buy ? OrderAction.Buy : OrderAction.SellShort;
            return strategy.Position.MarketPosition == side || Own.HasEntryOf(action);
        }

        private bool IsPastClose(long utcTicks)
        {
            if (!strategy.IsExitOnSessionCloseStrategy) return false;
            long exit = engine.CurrentSession.EndUtcTicks - strategy.ExitOnSessionCloseSeconds * TimeSpan.TicksPerSecond;
            return utcTicks >= exit + CloseGrace;
        }

        /// <summary>
        /// Names no entry: a position may come from an order that was filled after its cancel was asked for, and then no entry of
        /// that side is known.
        /// </summary>
        private void Exit()
        {
            MarketPosition side = strategy.Position.MarketPosition;
            if (side == MarketPosition.Long) strategy.ExitLong("NT8B exit", string.Empty);
            else if (side == MarketPosition.Short) strategy.ExitShort("NT8B exit", string.Empty);
        }

        /// <summary>Stop and target are set first: NinjaTrader submits them with the entry's fill.</summary>
        private void Enter(SignalDirection direction)
        {
            string entry = direction == SignalDirection.Buy ? LongEntry : ShortEntry;
            double stopTicks = InTicks(strategy.StopAtrMultiple);
            stopDistance = stopTicks * strategy.TickSize;
            atrAtEntry = atr.Value;
            strategy.SetStopLoss(entry, CalculationMode.Ticks, stopTicks, false);
            strategy.SetProfitTarget(entry, CalculationMode.Ticks, InTicks(strategy.TargetAtrMultiple));
            risk.Gates.OnEntrySent(engine.CurrentSession.TradingDay);
            if (direction == SignalDirection.Buy) strategy.EnterLong(0, strategy.Quantity, entry);
            else strategy.EnterShort(0, strategy.Quantity, entry);
        }

        private void MoveStop()
        {
            NT8Bridge.Bar bar = engine.Window[0];
            if (!moving.OnBar(bar.High, bar.Low, bar.Close)) return;
            string entry = strategy.Position.MarketPosition == MarketPosition.Long ? LongEntry : ShortEntry;
            strategy.SetStopLoss(entry, CalculationMode.Price, moving.Price, false);
        }

        private double InTicks(double atrMultiple)
        {
            return Math.Max(1, Math.Round(atr.Value * atrMultiple / strategy.TickSize));
        }

        private double Distance(double setting)
        {
            return setting * (strategy.DistancesInTicks ? strategy.TickSize : atrAtEntry);
        }

        private void StopForTheDay(long now)
        {
            stoppedDay = share.Day;
            reversal = SignalDirection.Hold;
            string reached = string.Format(
                CultureInfo.InvariantCulture, "daily loss limit of {0} reached on {1:yyyy-MM-dd}", strategy.DailyLossLimit,
                share.Day);
            flattening.Begin(reached, now, reached + "; flat until the next trading day");
            if (flattening.IsBusy) trader.Warn(reached + "; the position is being closed");
        }

        private void CompareProfit()
        {
            if (Ledger.Position != 0) return;
            fillsCompared = Ledger.Fills;
            string difference = account.ProfitDifference();
            if (difference.Length > 0) trader.Warn(difference);
        }

        private void TellDifference()
        {
            if (risk.Difference.Length > 0) trader.Alarm("no entries: " + risk.Difference);
            else trader.Warn("account and strategy agree again");
        }
    }
}
