#region Using declarations
using System;
using System.ComponentModel.DataAnnotations;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.Gui;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NT8BridgeScripts;
#endregion

namespace NinjaTrader.NinjaScript.Strategies
{
    /// <summary>
    /// Walks through order rules, built-in indicators and bar types on whatever chart it is put on, and in the Strategy Analyzer,
    /// and records all of it for the command "nt8bridge parity". It is a measuring instrument and no way to earn money: put it on
    /// a simulated account.
    /// </summary>
    [CategoryOrder("1. Tape", 1)]
    [CategoryOrder("2. Probe", 2)]
    public class NT8BridgeProbe : Strategy
    {
        private const int Cases = 12;
        private NT8BridgeTape tape;
        private NT8BridgeClock clock;
        private Order waiting;

        protected override void OnStateChange()
        {
            switch (State)
            {
                case State.SetDefaults: SetDefaults(); break;
                case State.Configure: Configure(); break;
                case State.DataLoaded: Begin(); break;
                case State.Realtime: GoLive(); break;
                case State.Terminated: if (tape != null) tape.Dispose(); break;
            }
        }

        protected override void OnBarUpdate()
        {
            tape.OnBar();
            if (BarsInProgress != 0 || CurrentBar < BarsRequiredToTrade || !WalksOrders) return;
            // Live orders reach a broker; a probe belongs on a simulated account.
            if (State == State.Realtime && !IsSimulated()) return;
            int bar = CurrentBar - BarsRequiredToTrade;
            int step = bar % BarsPerCase;
            int number = bar / BarsPerCase % Cases;
            if (step == 0) EnterCase(number);
            else if (step == BarsPerCase / 2) Middle(number);
            else if (step == BarsPerCase - 2) Leave();
        }

        protected override void OnOrderUpdate(Order order, double limitPrice, double stopPrice, int quantity, int filled,
            double averageFillPrice, OrderState orderState, DateTime time, ErrorCode error, string comment)
        {
            if (tape == null) return;
            tape.OnOrder(order, limitPrice, stopPrice, quantity, filled, averageFillPrice, orderState, time, error);
        }

        protected override void OnExecutionUpdate(Execution execution, string executionId, double price, int quantity,
            MarketPosition marketPosition, string orderId, DateTime time)
        {
            if (tape != null && execution != null) tape.OnExecution(execution, price, quantity, marketPosition, time);
        }

        private void SetDefaults()
        {
            Name = "NT8BridgeProbe";
            Description = "Walks through order rules, indicators and bar types and records them "
                + "for the command nt8bridge parity.";
            Calculate = Calculate.OnBarClose;
            EntriesPerDirection = 2;
            EntryHandling = EntryHandling.UniqueEntries;
            IsExitOnSessionCloseStrategy = true;
            ExitOnSessionCloseSeconds = 60;
            BarsRequiredToTrade = 20;
            RealtimeErrorHandling = RealtimeErrorHandling.IgnoreAllErrors;
            TapeFile = string.Empty;
            BarsPerCase = 12;
            DistanceTicks = 8;
            WalksOrders = true;
            HigherSeries = true;
            BarTypes = false;
        }

        private void Configure()
        {
            if (HigherSeries)
            {
                AddDataSeries(BarsPeriodType.Minute, 5);
                AddDataSeries(BarsPeriodType.Minute, 30);
            }

            // These are built of ticks, of which many a chart has no history.
            if (BarTypes)
            {
                AddDataSeries(BarsPeriodType.Tick, 150);
                AddDataSeries(BarsPeriodType.Volume, 500);
                AddDataSeries(BarsPeriodType.Range, 8);
                AddRenko(Instrument.FullName, 8, MarketDataType.Last);
            }

            SetStopLoss("stop and target", CalculationMode.Ticks, DistanceTicks, false);
            SetProfitTarget("stop and target", CalculationMode.Ticks, 2 * DistanceTicks);
            SetTrailStop("trail", CalculationMode.Ticks, DistanceTicks, false);
            SetStopLoss("percent", CalculationMode.Percent, 0.0005, false);
            SetProfitTarget("percent", CalculationMode.Percent, 0.001);
        }

        private void Begin()
        {
            clock = new NT8BridgeClock(Core.Globals.GeneralOptions.TimeZoneInfo);
            tape = new NT8BridgeTape(this, clock, TapeFile, IsInStrategyAnalyzer, Tell);
            Trends(0, Close);
            Oscillators(0);
            Ranges(0);
            for (int i = 1; i < BarsArray.Length; i++) Few(i);
            tape.Begin(null, -1);
        }

        private void GoLive()
        {
            // An order that history left working is another object from now on.
            if (waiting != null) waiting = GetRealtimeOrder(waiting);
            tape.OnState(State.Realtime);
        }

        private void Trends(int series, ISeries<double> input)
        {
            tape.Watch(series, "SMA(14)", SMA(input, 14));
            tape.Watch(series, "EMA(14)", EMA(input, 14));
            tape.Watch(series, "WMA(14)", WMA(input, 14));
            tape.Watch(series, "HMA(16)", HMA(input, 16));
            tape.Watch(series, "DEMA(14)", DEMA(input, 14));
            tape.Watch(series, "TEMA(14)", TEMA(input, 14));
            tape.Watch(series, "TMA(14)", TMA(input, 14));
            tape.Watch(series, "ZLEMA(14)", ZLEMA(input, 14));
            tape.Watch(series, "KAMA(2,10,30)", KAMA(input, 2, 10, 30));
            tape.Watch(series, "VWMA(14)", VWMA(input, 14));
            tape.Watch(series, "LinReg(14)", LinReg(input, 14));
            tape.Watch(series, "MACD(12,26,9)", MACD(input, 12, 26, 9));
            tape.Watch(series, "TRIX(14,3)", TRIX(input, 14, 3));
            tape.Watch(series, "ParabolicSAR", ParabolicSAR(0.02, 0.2, 0.02));
            tape.Watch(series, "Swing(5)", Swing(input, 5));
        }

        private void Oscillators(int series)
        {
            tape.Watch(series, "RSI(14,3)", RSI(Close, 14, 3));
            tape.Watch(series, "StochRSI(14)", StochRSI(Close, 14));
            tape.Watch(series, "Stochastics(7,14,3)", Stochastics(7, 14, 3));
            tape.Watch(series, "StochasticsFast(3,14)", StochasticsFast(3, 14));
            tape.Watch(series, "CCI(14)", CCI(14));
            tape.Watch(series, "CMO(14)", CMO(Close, 14));
            tape.Watch(series, "Momentum(14)", Momentum(Close, 14));
            tape.Watch(series, "ROC(14)", ROC(Close, 14));
            tape.Watch(series, "WilliamsR(14)", WilliamsR(14));
            tape.Watch(series, "UltimateOscillator", UltimateOscillator(7, 14, 28));
            tape.Watch(series, "Aroon(14)", Aroon(14));
            tape.Watch(series, "MFI(14)", MFI(14));
            tape.Watch(series, "OBV", OBV());
            tape.Watch(series, "ADL", ADL());
            tape.Watch(series, "ChaikinMoneyFlow(21)", ChaikinMoneyFlow(21));
            tape.Watch(series, "PriceOscillator", PriceOscillator(Close, 12, 26, 9));
        }

        private void Ranges(int series)
        {
            tape.Watch(series, "ATR(14)", ATR(14));
            tape.Watch(series, "ADX(14)", ADX(14));
            tape.Watch(series, "DM(14)", DM(14));
            tape.Watch(series, "Bollinger(2,14)", Bollinger(Close, 2, 14));
            tape.Watch(series, "KeltnerChannel(1.5,10)", KeltnerChannel(Close, 1.5, 10));
            tape.Watch(series, "DonchianChannel(14)", DonchianChannel(14));
            tape.Watch(series, "StdDev(14)", StdDev(Close, 14));
            tape.Watch(series, "MAX(14)", MAX(High, 14));
            tape.Watch(series, "MIN(14)", MIN(Low, 14));
            tape.Watch(series, "SUM(14)", SUM(Volume, 14));
            tape.Watch(series, "VOL", VOL());
            tape.Watch(series, "CurrentDayOHL", CurrentDayOHL());
            tape.Watch(series, "PriorDayOHLC", PriorDayOHLC());
        }

        private void Few(int series)
        {
            tape.Watch(series, "SMA(5)", SMA(BarsArray[series], 5));
            tape.Watch(series, "EMA(9)", EMA(BarsArray[series], 9));
            tape.Watch(series, "ATR(9)", ATR(BarsArray[series], 9));
            tape.Watch(series, "MACD(5,8,3)", MACD(BarsArray[series], 5, 8, 3));
        }

        private void EnterCase(int number)
        {
            double distance = DistanceTicks * TickSize;
            waiting = null;
            switch (number)
            {
                case 0: EnterLong(1, "market long"); break;
                case 1: EnterShort(1, "market short"); break;
                case 2: waiting = EnterLongLimit(0, true, 1, Close[0] - distance, "limit"); break;
                case 3: waiting = EnterShortLimit(0, true, 1, Close[0] + distance, "limit"); break;
                case 4: waiting = EnterLongStopMarket(0, true, 1, Close[0] + distance, "stop"); break;
                case 5: waiting = EnterShortStopMarket(0, true, 1, Close[0] - distance, "stop"); break;
                case 6:
                    waiting = EnterLongStopLimit(0, true, 1, Close[0] + distance + TickSize, Close[0] + distance, "stop limit");
                    break;
                case 7: waiting = EnterLongMIT(0, true, 1, Close[0] - distance, "touched"); break;
                case 8: EnterLong(2, "stop and target"); break;
                case 9: EnterShort(1, "trail"); break;
                case 10: EnterLong(1, "percent"); break;
                default:
                    EnterLong(1, "first");
                    EnterLong(2, "second");
                    break;
            }
        }

        private void Middle(int number)
        {
            switch (number)
            {
                // The order in the other direction closes the position and opens one.
                case 0: EnterShort(2, "reversal"); break;
                case 1: ExitShortStopMarket(0, true, 1, Close[0] + DistanceTicks * TickSize, "exit stop", "market short"); break;
                case 2:
                case 3:
                    if (IsWorking(waiting)) ChangeOrder(waiting, 1, waiting.LimitPrice + TickSize, 0);
                    break;
                case 4:
                    ExitLongLimit(0, true, 1, Close[0] + DistanceTicks * TickSize, "exit limit", "stop");
                    break;
                case 7: if (IsWorking(waiting)) CancelOrder(waiting); break;
                case 11: ExitLong(1, "part", "second"); break;
            }
        }

        private void Leave()
        {
            if (IsWorking(waiting)) CancelOrder(waiting);
            waiting = null;
            if (Position.MarketPosition == MarketPosition.Long) ExitLong();
            else if (Position.MarketPosition == MarketPosition.Short) ExitShort();
        }

        private bool IsSimulated()
        {
            return Account != null && (Account.Name.StartsWith("Sim") || Account.Name.StartsWith("Playback"));
        }

        private static bool IsWorking(Order order)
        {
            return order != null && (order.OrderState == OrderState.Working || order.OrderState == OrderState.Accepted);
        }

        private void Tell(string text, bool isLoss)
        {
            Print(Name + " " + Instrument.FullName + ": " + text);
            if (isLoss) Log(Name + " " + Instrument.FullName + ": " + text, LogLevel.Warning);
        }

        #region Properties
        [NinjaScriptProperty, Display(GroupName = "1. Tape", Order = 1, Name = "Tape file",
            Description = "File of the tape. Empty: in NT8Bridge, tapes in NinjaTrader's user folder.")]
        public string TapeFile { get; set; }

        [NinjaScriptProperty, Display(GroupName = "2. Probe", Order = 1, Name = "Walk orders",
            Description = "Walk through the order rules; live orders go to simulation and playback accounts alone.")]
        public bool WalksOrders { get; set; }

        [NinjaScriptProperty, Range(6, 1000), Display(GroupName = "2. Probe", Order = 2, Name = "Bars a case",
            Description = "So many bars each order rule takes.")]
        public int BarsPerCase { get; set; }

        [NinjaScriptProperty, Range(1, 1000), Display(GroupName = "2. Probe", Order = 3, Name = "Distance (ticks)",
            Description = "How far from the market limits and stops rest.")]
        public int DistanceTicks { get; set; }

        [NinjaScriptProperty, Display(GroupName = "2. Probe", Order = 4, Name = "Higher series",
            Description = "Add bars of 5 and 30 minutes.")]
        public bool HigherSeries { get; set; }

        [NinjaScriptProperty, Display(GroupName = "2. Probe", Order = 5, Name = "Bar types",
            Description = "Add tick, volume, range and Renko bars, for which the chart needs ticks.")]
        public bool BarTypes { get; set; }
        #endregion
    }
}
