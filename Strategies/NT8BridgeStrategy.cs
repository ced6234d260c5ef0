#region Using declarations
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Windows.Media;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge;
using NT8Bridge.Clocks;
using NT8Bridge.Display;
using NT8Bridge.Feeds.Rithmic;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Live.Start;
using NT8Bridge.Signals;
using NT8Bridge.Timeframes;
using NT8BridgeScripts;
#endregion

namespace NinjaTrader.NinjaScript.Strategies
{
    /// <summary>
    /// NT8Bridge on a chart: hands every closed 30-second bar to the engine and turns its signals into orders. Made for a
    /// 30-second chart; on any other chart it reads an added 30-second series and sends its orders to the chart's series.
    /// </summary>
    public class NT8BridgeStrategy : NT8BridgeSettings, IEngineOwner
    {
        private const int BaseSeconds = 30;
        private const string AtrName = "5m.atr14";

        private TradingEngine engine;
        private LiveEngine live;
        private EngineGate gate;
        private NT8BridgeRun run;
        private NT8BridgeGapFiller gaps;
        private NT8BridgeClock clock;
        private NT8BridgeBarReader reader;
        private Readiness readiness;
        private int source;
        private long lastBarEnd;
        private int lastBar;
        private NT8BridgeRisk risk;
        private NT8BridgeOrders orders;
        private NT8BridgeTape tape;

        /// <summary>The engine, from State.DataLoaded on; others may read it and must not change it.</summary>
        [Browsable(false), System.Xml.Serialization.XmlIgnore]
        public TradingEngine Engine { get { return engine; } }

        /// <summary>Start-up, warm-up and readiness of the engine on a chart; null in the Strategy Analyzer.</summary>
        [Browsable(false), System.Xml.Serialization.XmlIgnore]
        public LiveEngine Live { get { return live; } }

        /// <summary>The run as others see it: window, indicators, journal; null in the Strategy Analyzer.</summary>
        [Browsable(false), System.Xml.Serialization.XmlIgnore]
        public NT8BridgeRun Run { get { return run; } }

        EngineDisplay IEngineOwner.Display { get { return run == null ? null : run.Display; } }

        protected override void OnStateChange()
        {
            switch (State)
            {
                case State.SetDefaults: SetDefaults(); break;
                // The series is added on every chart, a 30-second chart too: NinjaTrader wants AddDataSeries called with the same
                // arguments whatever the chart is.
                case State.Configure: gate = new EngineGate(End); AddDataSeries(BarsPeriodType.Second, BaseSeconds); break;
                case State.DataLoaded: gate.Run(Begin); break;
                case State.Transition: if (live != null) gate.Run(EndOfHistory); break;
                case State.Realtime: if (tape != null) gate.Run(() => tape.OnState(State.Realtime)); break;
                case State.Terminated: Close(); break;
            }
        }

        protected override void OnBarUpdate()
        {
            if (engine == null || (BarsInProgress != source && tape == null) || !gate.TryEnter()) return;
            try
            {
                if (tape != null) tape.OnBar();
                if (BarsInProgress == source) TakeBar();
            }
            finally { gate.Leave(); }
        }

        private void TakeBar()
        {
            int barsAgo = ClosedBarsAgo();
            if (barsAgo < 0 || CurrentBar < barsAgo) return;
            NT8Bridge.Bar bar = reader.Read(BarsArray[source], CurrentBar - barsAgo);
            // NinjaTrader hands over the bar that was forming when history ended a second time, with the first live tick.
            if (bar.EndUtcTicks == lastBarEnd) return;
            lastBarEnd = bar.EndUtcTicks;
            lastBar = CurrentBar - barsAgo;
            if (live == null)
            {
                if (engine.OnBar(bar, BarOrigin.PlatformHistory) == BarOutcome.Accepted) orders.OnSignal(engine.Signals[0]);
                return;
            }

            if (State == State.Realtime) TakeLiveBar(bar);
            else live.OnPlatformBar(bar);
            run.OnBar();
        }

        private void TakeLiveBar(NT8Bridge.Bar bar)
        {
            LiveStep step = live.OnLiveBar(bar);
            gaps.OnLiveBar();
            // Read from the engine: where the platform has answered for a gap at once, the newest signal was recomputed since the
            // step.
            if (step.HasSignal) orders.OnSignal(engine.Signals[0]);
        }

        protected override void OnOrderUpdate(Order order, double limitPrice, double stopPrice, int quantity, int filled,
            double averageFillPrice, OrderState orderState, DateTime time, ErrorCode error, string comment)
        {
            if (tape != null)
                RecordOrder(order, limitPrice, stopPrice, quantity, filled, averageFillPrice, orderState, time, error);
            if (run != null) run.OnOrder(order, clock.ToUtc(time));
            if (orders != null) orders.OnOrder(order, orderState, filled);
        }

        protected override void OnExecutionUpdate(Execution execution, string executionId, double price, int quantity,
            MarketPosition marketPosition, string orderId, DateTime time)
        {
            if (tape != null && execution != null) RecordFill(execution, price, quantity, marketPosition, time);
            if (orders != null)
                orders.OnFill(executionId, price, quantity, marketPosition, execution == null ? 0 : execution.Commission);
        }

        // Methods of their own, because what they hand over would be allocated without a tape, too.
        private void RecordOrder(Order order, double limitPrice, double stopPrice, int quantity, int filled,
            double averageFillPrice, OrderState orderState, DateTime time, ErrorCode error)
        {
            gate.Run(() => tape.OnOrder(
                order, limitPrice, stopPrice, quantity, filled, averageFillPrice, orderState, time, error));
        }

        private void RecordFill(Execution execution, double price, int quantity, MarketPosition marketPosition, DateTime time)
        {
            gate.Run(() => tape.OnExecution(execution, price, quantity, marketPosition, time));
        }

        protected override void OnConnectionStatusUpdate(ConnectionStatusEventArgs update)
        {
            if (live == null || State != State.Realtime || update == null) return;
            // Another connection than the account's says nothing about this strategy.
            if (!risk.IsOwn(update.Connection)) return;
            gate.Run(() => orders.OnConnection(update));
            ConnectionStatus status = update.PriceStatus;
            if (status == ConnectionStatus.ConnectionLost || status == ConnectionStatus.Disconnected)
                gate.Run(() => live.OnStreamLost("NinjaTrader's price connection is " + status));
            else if (status == ConnectionStatus.Connected)
                gate.Run(live.OnStreamBack);
        }

        protected override void OnMarketData(MarketDataEventArgs update)
        {
            if (live == null || !gate.TryEnter()) return;
            try
            {
                long now = clock.UtcTicks;
                live.OnSignOfLife(now);
                orders.OnTime(now);
            }
            finally { gate.Leave(); }
        }

        protected override void OnPositionUpdate(
            Position position, double averagePrice, int quantity, MarketPosition marketPosition)
        {
            if (marketPosition == MarketPosition.Flat && orders != null) orders.OnFlat();
        }

        private void Begin()
        {
            BarsPeriod period = BarsArray[0].BarsPeriod;
            source = period.BarsPeriodType == BarsPeriodType.Second && period.Value == BaseSeconds ? 0 : 1;
            clock = new NT8BridgeClock(Core.Globals.GeneralOptions.TimeZoneInfo);
            lastBarEnd = 0;
            lastBar = -1;
            reader = new NT8BridgeBarReader(clock);
            SignalModel model =
                ModelFile.Length == 0 ? SignalModel.Default() : SignalModelReader.ReadFile(ModelFile);
            engine = new TradingEngine(EngineSettings(), model, new NT8BridgeSessionCalendar(BarsArray[source], clock));
            readiness = new Readiness(engine);
            if (Record)
            {
                tape = new NT8BridgeTape(this, clock, TapeFile, IsInAnalyzer(), TellOfTape);
                tape.Begin(engine, source);
            }

            NT8BridgeTrader trader = new NT8BridgeTrader(() => run, PrintWarning, Alarm);
            risk = new NT8BridgeRisk(this, engine, BarsArray[source].TradingHours.TimeZoneInfo, IsInAnalyzer(), IsReady);
            orders = new NT8BridgeOrders(this, engine, engine.Output(AtrName), risk, ActsAt, trader);
            if (IsInAnalyzer()) orders.Join(new NT8BridgeAccount(Account, null));
            if (IsInAnalyzer()) return;
            NT8BridgePlatformHistory history = new NT8BridgePlatformHistory(
                Instrument, BarsArray[source].TradingHours, clock, BaseSeconds, TimeSpan.FromDays(MoreHistoryDays));
            List<IHistorySource> more = new List<IHistorySource>();
            if (MoreHistoryDays > 0 && BarsArray[source].Count < readiness.BaseBarsNeeded) more.Add(history);
            string folder = CacheFolder.Length == 0 ? Path.Combine(Core.Globals.UserDataDir, "NT8Bridge") : CacheFolder;
            bool isReplay = Connection.PlaybackConnection != null;
            RithmicStart rithmic = UseRithmic ? Rithmic(isReplay) : null;
            if (rithmic != null && rithmic.Feed != null) more.Add(rithmic.Feed.History);
            // What was lost in a replayed day is no loss of the account, so only the live day is kept.
            orders.Join(NT8BridgeAccounts.Join(Account, isReplay ? null : folder, orders));
            // Bars of a replayed past must not come into the files that a live run starts from.
            if (isReplay) folder = Path.Combine(folder, "playback");
            live = UseCache
                ? LiveEngine.WithFiles(engine, LiveSettings(), folder, Instrument.FullName, more, clock)
                : new LiveEngine(engine, LiveSettings(), more, null, null, clock);
            gaps = new NT8BridgeGapFiller(history, live, OnStrategyThread);
            if (!isReplay) NT8BridgeStreamWatch.Begin(live, OnWatch);
            live.PhaseChanged += OnPhaseChanged;
            live.PumpNeeded += OnPumpNeeded;
            run = new NT8BridgeRun(live, Instrument.FullName, folder, orders, risk.Lines, OnStrategyThread);
            if (rithmic != null && rithmic.Feed != null) live.UseSideFeed(rithmic.Feed, TickSize, isReplay);
            else if (rithmic != null) live.RefuseSideFeed("Rithmic", rithmic.Refusal);
            // A replay takes the side feed's bars when their time has come, so that it can be repeated exactly.
            if (!isReplay) live.DrainNeeded += OnDrainNeeded;
            live.Start(Instrument.FullName);
        }

        private RithmicStart Rithmic(bool isReplay) => RithmicStart.Of(
            RithmicGateway, RithmicSystem, RithmicAppName, RithmicExchange, Instrument.FullName,
            new BarInterval(BaseSeconds), new NT8BridgeSessionCalendar(BarsArray[source], clock), NT8BridgeLogin.FilePath(),
            isReplay, SystemClock.Instance);

        private void EndOfHistory()
        {
            live.EndPlatformHistory();
            if (Connection.PlaybackConnection != null) live.WaitForSources();
            orders.OnLive();
            run.OnBar();
        }

        private void Close()
        {
            if (gate == null) return;
            if (live != null) live.CancelWaits();
            gate.Close();
        }

        private void End()
        {
            if (orders != null) orders.Leave();
            EndTape();
            if (live == null)
            {
                // No window shows the gates in the Analyzer, so its output does when history has ended.
                if (orders != null) foreach (string line in risk.GateLines()) PrintWarning(line);
                return;
            }

            live.PumpNeeded -= OnPumpNeeded;
            live.Stop();
            live.PhaseChanged -= OnPhaseChanged;
            if (run != null) run.Dispose();
        }

        private EngineOptions EngineSettings() => new EngineOptions
        {
            Interval = new BarInterval(BaseSeconds),
            Window = TimeSpan.FromHours(WindowHours),
            SignalCacheSize = SignalsKept,
            Seeding = Seeding,
            Watch = new List<string> { AtrName },
            KeepsHash = Record,
        };

        /// <summary>Ends the tape before the run's journal ends, which takes what is missing on it.</summary>
        private void EndTape()
        {
            if (tape != null) tape.Dispose();
        }

        private void TellOfTape(string text, bool isLoss)
        {
            if (run == null) PrintWarning(text);
            else if (isLoss) run.OnLoss(text, clock.UtcTicks);
            else run.Tell(text, false);
        }

        private LiveOptions LiveSettings() => new LiveOptions
        {
            WarmUp = TimeSpan.FromMinutes(WarmupMinutes), StartupTimeout = TimeSpan.FromSeconds(StartupTimeoutSeconds),
        };

        private bool IsInAnalyzer() => IsInStrategyAnalyzer || (Account != null && Account.Name == "Backtest");

        /// <summary>How many bars ago the bar lies that this event closed; −1 when it closed none.</summary>
        private int ClosedBarsAgo()
        {
            if (Calculate == Calculate.OnBarClose) return 0;
            if (State == State.Historical && !BarsArray[source].IsTickReplay) return 0;
            return IsFirstTickOfBar ? 1 : -1;
        }

        private bool IsReady()
        {
            return live == null ? readiness.IsMet() : State == State.Realtime && live.MayTrade;
        }

        /// <summary>
        /// When an order sent now would act, UTC ticks: live at once; in history at the begin of the next bar, which is when the
        /// platform would have closed this one.
        /// </summary>
        private long ActsAt()
        {
            if (live != null) return clock.UtcTicks;
            Bars bars = BarsArray[source];
            if (lastBar + 1 >= bars.Count) return lastBarEnd;
            return Math.Max(lastBarEnd, clock.ToUtc(bars.GetTime(lastBar + 1)) - BaseSeconds * TimeSpan.TicksPerSecond);
        }

        /// <summary>Warns in the output alone, where there is no run.</summary>
        private void PrintWarning(string text) => Print("NT8Bridge " + Instrument.FullName + ": " + text);

        private void Alarm(string text) => Alert(
            "NT8Bridge " + text, Priority.High, "NT8Bridge " + Instrument.FullName + ": " + text,
            Core.Globals.InstallDir + @"sounds\Alert1.wav", 10, Brushes.DarkRed, Brushes.White);

        private void OnPhaseChanged(PhaseChange change)
        {
            if (change.Phase == EnginePhase.Degraded) orders.OnDegraded(change.Reason);
        }

        /// <summary>Called on the side feed's thread. Its bars are taken on the strategy's thread.</summary>
        private void OnDrainNeeded() => OnStrategyThread(() =>
        {
            LiveStep step = live.Drain();
            if (step.HasSignal) orders.OnSignal(step.Signal);
            run.OnBar();
        });

        /// <summary>Called on a background thread. The join is done on the strategy's thread.</summary>
        private void OnPumpNeeded() => OnStrategyThread(() => { live.Pump(); run.OnBar(); });

        /// <summary>Called on a background thread every few seconds.</summary>
        private void OnWatch() => OnStrategyThread(() => { live.CheckStream(); orders.OnTime(clock.UtcTicks); });

        private void OnStrategyThread(Action action) => TriggerCustomEvent(o => gate.Run(action), null);
    }
}
