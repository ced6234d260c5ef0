using System;
using System.Globalization;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge;
using NT8Bridge.Timeframes;

namespace NT8BridgeScripts
{
    /// <summary>
    /// Turns signals into orders: an entry with stop and target when the signal turns to Buy or Sell, a reversal in two steps
    /// (close, then enter), the daily loss limit. Used from the strategy's thread.
    /// </summary>
    public sealed class NT8BridgeOrders
    {
        private const string LongEntry = "NT8B long";
        private const string ShortEntry = "NT8B short";

        private readonly StrategyBase strategy;
        private readonly TradingEngine engine;
        private readonly IndicatorOutput atr;
        private readonly NT8BridgeDailyLoss dailyLoss;
        private readonly Func<bool> mayTrade;
        private readonly Action<string> warn;
        private SignalDirection last;
        private SignalDirection reversal;

        /// <summary>Makes it in State.DataLoaded.</summary>
        /// <param name="strategy">Sends the orders.</param>
        /// <param name="engine">Gives the signals.</param>
        /// <param name="atr">The output that stop and target are multiples of.</param>
        /// <param name="dailyLoss">The limit.</param>
        /// <param name="mayTrade">Whether all else allows orders now.</param>
        /// <param name="warn">Takes what the trader must know.</param>
        public NT8BridgeOrders(
            StrategyBase strategy, TradingEngine engine, IndicatorOutput atr, NT8BridgeDailyLoss dailyLoss, Func<bool> mayTrade,
            Action<string> warn)
        {
            this.strategy = strategy;
            this.engine = engine;
            this.atr = atr;
            this.dailyLoss = dailyLoss;
            this.mayTrade = mayTrade;
            this.warn = warn;
        }

        /// <summary>Contracts per entry.</summary>
        public int Quantity { get; set; }

        /// <summary>Stop loss in multiples of the ATR.</summary>
        public double StopAtrMultiple { get; set; }

        /// <summary>Profit target in multiples of the ATR.</summary>
        public double TargetAtrMultiple { get; set; }

        /// <summary>A new signal.</summary>
        public void OnSignal(Signal signal)
        {
            dailyLoss.OnTradingDay(engine.CurrentSession.TradingDay, RealizedProfit());
            SignalDirection direction = signal.Direction;
            bool turned = direction != last;
            last = direction;
            // A reversal whose exit was not filled before the next bar is forgotten, or a later exit would start it.
            reversal = SignalDirection.Hold;
            // Looked at even when no order may follow, since the limit also closes a position that is open.
            if (!dailyLoss.IsReached && dailyLoss.Reaches(RealizedProfit() + OpenProfit(signal.Close))) StopForTheDay();
            if (!MayTrade() || !turned || direction == SignalDirection.Hold || IsHeld(direction)) return;
            if (strategy.Position.MarketPosition == MarketPosition.Flat) Enter(direction);
            else Reverse(direction);
        }

        /// <summary>The position is flat: the entry of a reversal follows.</summary>
        public void OnFlat()
        {
            SignalDirection direction = reversal;
            reversal = SignalDirection.Hold;
            if (direction != SignalDirection.Hold && MayTrade()) Enter(direction);
        }

        /// <summary>Gives up a reversal whose entry has not followed yet.</summary>
        public void Forget()
        {
            reversal = SignalDirection.Hold;
        }

        private bool MayTrade()
        {
            return !dailyLoss.IsReached && !double.IsNaN(atr.Value) && !IsSessionEnding() && mayTrade();
        }

        /// <summary>
        /// NinjaTrader closes positions some seconds before the session's end and looks at none that is opened after that. So
        /// no order follows a bar whose next one may end within these seconds, in the Analyzer and live alike; a bar that
        /// closes with the next session's first tick is of a session that has ended.
        /// </summary>
        private bool IsSessionEnding()
        {
            if (!strategy.IsExitOnSessionCloseStrategy) return false;
            long seconds = strategy.ExitOnSessionCloseSeconds + engine.Options.Interval.Seconds;
            return engine.Window[0].EndUtcTicks >= engine.CurrentSession.EndUtcTicks - seconds * TimeSpan.TicksPerSecond;
        }

        private bool IsHeld(SignalDirection direction)
        {
            MarketPosition side = direction == SignalDirection.Buy ? MarketPosition.Long : MarketPosition.Short;
            return strategy.Position.MarketPosition == side;
        }

        /// <summary>
        /// Closes the position; the entry follows when it is flat, so that no stop of the old position can close the new one.
        /// </summary>
        private void Reverse(SignalDirection direction)
        {
            reversal = direction;
            Flatten();
        }

        private void Flatten()
        {
            if (strategy.Position.MarketPosition == MarketPosition.Long) strategy.ExitLong("NT8B exit", LongEntry);
            else if (strategy.Position.MarketPosition == MarketPosition.Short) strategy.ExitShort("NT8B exit", ShortEntry);
        }

        /// <summary>Stop and target are set first: NinjaTrader submits them with the entry's fill.</summary>
        private void Enter(SignalDirection direction)
        {
            string entry = direction == SignalDirection.Buy ? LongEntry : ShortEntry;
            strategy.SetStopLoss(entry, CalculationMode.Ticks, InTicks(StopAtrMultiple), false);
            strategy.SetProfitTarget(entry, CalculationMode.Ticks, InTicks(TargetAtrMultiple));
            if (direction == SignalDirection.Buy) strategy.EnterLong(0, Quantity, entry);
            else strategy.EnterShort(0, Quantity, entry);
        }

        private double InTicks(double atrMultiple)
        {
            return Math.Max(1, Math.Round(atr.Value * atrMultiple / strategy.TickSize));
        }

        private double RealizedProfit()
        {
            return strategy.SystemPerformance.AllTrades.TradesPerformance.Currency.CumProfit;
        }

        private double OpenProfit(double price)
        {
            return strategy.Position.MarketPosition == MarketPosition.Flat
                ? 0
                : strategy.Position.GetUnrealizedProfitLoss(PerformanceUnit.Currency, price);
        }

        private void StopForTheDay()
        {
            reversal = SignalDirection.Hold;
            Flatten();
            warn(string.Format(CultureInfo.InvariantCulture,
                "daily loss limit of {0} reached on {1:yyyy-MM-dd}; flat until the next trading day", dailyLoss.Limit,
                engine.CurrentSession.TradingDay));
        }
    }
}
