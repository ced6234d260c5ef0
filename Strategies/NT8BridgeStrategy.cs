#region Using declarations
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.IO;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.Gui;
using NinjaTrader.NinjaScript;
using NT8Bridge;
using NT8Bridge.Clocks;
using NT8Bridge.Display;
using NT8Bridge.Feeds.Rithmic;
using NT8Bridge.History;
using NT8Bridge.Indicators;
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
    [CategoryOrder("1. Engine", 1)]
    [CategoryOrder("2. Start-up", 2)]
    [CategoryOrder("3. Orders", 3)]
    [CategoryOrder("4. Risk", 4)]
    [CategoryOrder("5. Rithmic", 5)]
    public class NT8BridgeStrategy : Strategy, IEngineOwner
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
        private NT8BridgeOrders orders;

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
                case State.Terminated: Close(); break;
            }
        }

        protected override void OnBarUpdate()
        {
            if (engine == null || BarsInProgress != source || !gate.TryEnter()) return;
            try { TakeBar(); }
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
            if (run != null) run.OnOrder(order, clock.ToUtc(time));
        }

        protected override void OnConnectionStatusUpdate(ConnectionStatusEventArgs update)
        {
            if (live == null || State != State.Realtime || update == null) return;
            ConnectionStatus status = update.PriceStatus;
            if (status == ConnectionStatus.ConnectionLost || status == ConnectionStatus.Disconnected)
                gate.Run(() => live.OnStreamLost("NinjaTrader's price connection is " + status));
            else if (status == ConnectionStatus.Connected)
                gate.Run(live.OnStreamBack);
        }

        protected override void OnMarketData(MarketDataEventArgs update)
        {
            if (live == null || !gate.TryEnter()) return;
            try { live.OnSignOfLife(clock.UtcTicks); }
            finally { gate.Leave(); }
        }

        protected override void OnPositionUpdate(
            Position position, double averagePrice, int quantity, MarketPosition marketPosition)
        {
            if (marketPosition == MarketPosition.Flat && orders != null) orders.OnFlat();
        }

        private void SetDefaults()
        {
            Name = "NT8BridgeStrategy";
            Description = "Multi-timeframe signals from one incremental engine: "
                + "warm cache and platform history joined with the live stream.";
            Calculate = Calculate.OnBarClose;
            EntriesPerDirection = 1;
            EntryHandling = EntryHandling.AllEntries;
            IsExitOnSessionCloseStrategy = true;
            ExitOnSessionCloseSeconds = 60;
            BarsRequiredToTrade = 1;
            StartBehavior = StartBehavior.WaitUntilFlat;
            RealtimeErrorHandling = RealtimeErrorHandling.StopCancelClose;
            TimeInForce = TimeInForce.Day;
            IsInstantiatedOnEachOptimizationIteration = true;

            WindowHours = 4;
            ModelFile = string.Empty;
            Seeding = IndicatorSeeding.NinjaTrader;
            SignalsKept = 500;
            WarmupMinutes = 5;
            UseCache = true;
            CacheFolder = string.Empty;
            StartupTimeoutSeconds = 120;
            MoreHistoryDays = 5;
            SignalsOnly = false;
            AllowLiveOrders = false;
            Quantity = 1;
            StopAtrMultiple = 3;
            TargetAtrMultiple = 4.5;
            DailyLossLimit = 1000;
            UseRithmic = false;
            RithmicGateway = RithmicSystem = RithmicExchange = string.Empty;
            RithmicAppName = "NT8Bridge";
        }

        private void Begin()
        {
            BarsPeriod period = BarsArray[0].BarsPeriod;
            source = period.BarsPeriodType == BarsPeriodType.Second && period.Value == BaseSeconds ? 0 : 1;
            clock = new NT8BridgeClock(Core.Globals.GeneralOptions.TimeZoneInfo);
            lastBarEnd = 0;
            reader = new NT8BridgeBarReader(clock);
            SignalModel model =
                ModelFile.Length == 0 ? SignalModel.Default() : SignalModelReader.Read(File.ReadAllText(ModelFile));
            engine = new TradingEngine(EngineSettings(), model, new NT8BridgeSessionCalendar(BarsArray[source], clock));
            readiness = new Readiness(engine);
            orders = new NT8BridgeOrders(
                this, engine, engine.Output(AtrName), new NT8BridgeDailyLoss(DailyLossLimit), MayTrade, Warn)
            {
                Quantity = Quantity,
                StopAtrMultiple = StopAtrMultiple,
                TargetAtrMultiple = TargetAtrMultiple,
            };
            if (IsInAnalyzer()) return;
            NT8BridgePlatformHistory history = new NT8BridgePlatformHistory(
                Instrument, BarsArray[source].TradingHours, clock, BaseSeconds, TimeSpan.FromDays(MoreHistoryDays));
            List<IHistorySource> more = new List<IHistorySource>();
            if (MoreHistoryDays > 0 && BarsArray[source].Count < readiness.BaseBarsNeeded) more.Add(history);
            string folder = CacheFolder.Length == 0 ? Path.Combine(Core.Globals.UserDataDir, "NT8Bridge") : CacheFolder;
            bool isReplay = Connection.PlaybackConnection != null;
            RithmicStart rithmic = UseRithmic ? Rithmic(isReplay) : null;
            if (rithmic != null && rithmic.Feed != null) more.Add(rithmic.Feed.History);
            // Bars of a replayed past must not come into the files that a live run starts from.
            if (isReplay) folder = Path.Combine(folder, "playback");
            live = UseCache
                ? LiveEngine.WithFiles(engine, LiveSettings(), folder, Instrument.FullName, more, clock)
                : new LiveEngine(engine, LiveSettings(), more, null, null, clock);
            gaps = new NT8BridgeGapFiller(history, live, OnStrategyThread);
            if (!isReplay) NT8BridgeStreamWatch.Begin(live, OnStrategyThread);
            live.PhaseChanged += OnPhaseChanged;
            live.PumpNeeded += OnPumpNeeded;
            run = new NT8BridgeRun(live, Instrument.FullName, folder, OnStrategyThread);
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
            if (live == null) return;
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
        };

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

        private bool MayTrade()
        {
            if (SignalsOnly) return false;
            if (live == null) return readiness.IsMet();
            return State == State.Realtime && live.MayTrade && (AllowLiveOrders || IsSimulated());
        }

        /// <summary>Playback and NinjaTrader's own simulation accounts need no permission.</summary>
        private bool IsSimulated() =>
            Connection.PlaybackConnection != null
            || (Account != null && Account.Name.StartsWith("Sim", StringComparison.OrdinalIgnoreCase));

        /// <summary>Warns the trader; in the Strategy Analyzer, which has no run, in the output alone.</summary>
        private void Warn(string text)
        {
            if (run != null) run.Tell(text, true);
            else Print("NT8Bridge " + Instrument.FullName + ": " + text);
        }

        private void OnPhaseChanged(PhaseChange change)
        {
            if (change.Phase == EnginePhase.Degraded || change.Phase == EnginePhase.Stopped) orders.Forget();
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

        private void OnStrategyThread(Action action) => TriggerCustomEvent(o => gate.Run(action), null);

        #region Properties
        [NinjaScriptProperty, Range(1, 24), Display(GroupName = "1. Engine", Order = 1, Name = "Window (hours)",
            Description = "Time span of the rolling window of 30-second bars. 4 hours are 480 bars.")]
        public int WindowHours { get; set; }

        [NinjaScriptProperty, Display(GroupName = "1. Engine", Order = 2, Name = "Model file",
            Description = "JSON file with the signal rules. Empty: the built-in model.")]
        public string ModelFile { get; set; }

        [NinjaScriptProperty, Display(GroupName = "1. Engine", Order = 3, Name = "Seeding",
            Description = "How indicators begin: NinjaTrader equals the chart, TaLib equals TA-Lib.")]
        public IndicatorSeeding Seeding { get; set; }

        [NinjaScriptProperty, Range(1, 100000)]
        [Display(Name = "Signals kept", Description = "Signals held in the signal cache.", GroupName = "1. Engine", Order = 4)]
        public int SignalsKept { get; set; }

        [NinjaScriptProperty, Range(0, 240), Display(GroupName = "2. Start-up", Order = 1, Name = "Warm-up (minutes)",
            Description = "Uninterrupted live bars before any order.")]
        public int WarmupMinutes { get; set; }

        [NinjaScriptProperty, Display(GroupName = "2. Start-up", Order = 2, Name = "Warm cache",
            Description = "Keep the window in a parquet file and start from it. Never used in the Strategy Analyzer.")]
        public bool UseCache { get; set; }

        [NinjaScriptProperty, Display(GroupName = "2. Start-up", Order = 3, Name = "Cache folder",
            Description = "Folder of the parquet files. Empty: NT8Bridge in NinjaTrader's user folder.")]
        public string CacheFolder { get; set; }

        [NinjaScriptProperty, Range(1, 3600), Display(GroupName = "2. Start-up", Order = 4, Name = "Start-up limit (seconds)",
            Description = "After this time the start goes on with what it has, and says so.")]
        public int StartupTimeoutSeconds { get; set; }

        [NinjaScriptProperty, Range(0, 30), Display(GroupName = "2. Start-up", Order = 5, Name = "More history (days)",
            Description = "When the chart holds less than the model needs, ask NinjaTrader for so many days. 0: never.")]
        public int MoreHistoryDays { get; set; }

        [NinjaScriptProperty, Display(GroupName = "3. Orders", Order = 1, Name = "Signals only",
            Description = "Compute and show signals, send no order.")]
        public bool SignalsOnly { get; set; }

        [NinjaScriptProperty, Display(GroupName = "3. Orders", Order = 2, Name = "Allow live orders",
            Description = "Without this, orders go to simulation and playback accounts only.")]
        public bool AllowLiveOrders { get; set; }

        [NinjaScriptProperty, Range(1, 1000)]
        [Display(Name = "Quantity", Description = "Contracts per entry.", GroupName = "3. Orders", Order = 3)]
        public int Quantity { get; set; }

        [NinjaScriptProperty, Range(0.1, 100), Display(GroupName = "4. Risk", Order = 1, Name = "Stop (ATR multiple)",
            Description = "Stop loss in multiples of the 5-minute ATR 14.")]
        public double StopAtrMultiple { get; set; }

        [NinjaScriptProperty, Range(0.1, 100), Display(GroupName = "4. Risk", Order = 2, Name = "Target (ATR multiple)",
            Description = "Profit target in multiples of the 5-minute ATR 14.")]
        public double TargetAtrMultiple { get; set; }

        [NinjaScriptProperty, Range(0, 1000000), Display(GroupName = "4. Risk", Order = 3, Name = "Daily loss limit",
            Description = "In account currency, open profit included; 0 for none. Reached: flat until the next trading day.")]
        public double DailyLossLimit { get; set; }

        [NinjaScriptProperty, Display(GroupName = "5. Rithmic", Order = 1, Name = "Side feed",
            Description = "Take bars from Rithmic beside NinjaTrader's, with a login of its own. "
                + "User and password are never kept here.")]
        public bool UseRithmic { get; set; }

        [NinjaScriptProperty, Display(GroupName = "5. Rithmic", Order = 2, Name = "Gateway",
            Description = "Address as Rithmic named it to you, wss://…")]
        public string RithmicGateway { get; set; }

        [NinjaScriptProperty]
        [Display(Name = "System name", Description = "For example Rithmic Paper Trading.", GroupName = "5. Rithmic", Order = 3)]
        public string RithmicSystem { get; set; }

        [NinjaScriptProperty, Display(GroupName = "5. Rithmic", Order = 4, Name = "Application name",
            Description = "As it passed Rithmic's conformance test.")]
        public string RithmicAppName { get; set; }

        [NinjaScriptProperty, Display(GroupName = "5. Rithmic", Order = 5, Name = "Exchange",
            Description = "As Rithmic writes it: CME, CBOT, NYMEX, COMEX.")]
        public string RithmicExchange { get; set; }
        #endregion
    }
}
