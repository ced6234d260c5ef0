#region Using declarations
using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NinjaTrader.Cbi;
using NinjaTrader.Gui;
using NinjaTrader.NinjaScript;
using NT8Bridge.Indicators;
#endregion

namespace NinjaTrader.NinjaScript.Strategies
{
    /// <summary>What the trader may set of <see cref="NT8BridgeStrategy"/>, with the defaults.</summary>
    [CategoryOrder("1. Engine", 1)]
    [CategoryOrder("2. Start-up", 2)]
    [CategoryOrder("3. Orders", 3)]
    [CategoryOrder("4. Risk", 4)]
    [CategoryOrder("5. Rithmic", 5)]
    [CategoryOrder("6. Tape", 6)]
    public abstract class NT8BridgeSettings : Strategy
    {
        /// <summary>Sets the defaults, in State.SetDefaults.</summary>
        protected void SetDefaults()
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
            // A refused order must not end the strategy, which would leave its position to nobody: a refused entry is forgotten,
            // a refused exit is sent again, and a position whose stop was refused is closed.
            RealtimeErrorHandling = RealtimeErrorHandling.IgnoreAllErrors;
            // Stop and target outlive the session, in case that the position does.
            TimeInForce = TimeInForce.Gtc;
            // The engine itself notices a lost connection, recomputes what was missed and warms up again; a restart by the
            // platform would compute a position from history that the account does not hold.
            ConnectionLossHandling = ConnectionLossHandling.KeepRunning;
            DisconnectDelaySeconds = 10;
            NumberRestartAttempts = 4;
            RestartsWithinMinutes = 5;
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
            MaximumPosition = 10;
            OrdersPerMinute = 10;
            TradesPerDay = 0;
            EntryHours = EntryDays = string.Empty;
            SignalAgeSeconds = 120;
            StopAtrMultiple = 3;
            TargetAtrMultiple = 4.5;
            DailyLossLimit = 1000;
            BreakEvenDistance = TrailDistance = 0;
            DistancesInTicks = false;
            UseRithmic = false;
            RithmicGateway = RithmicSystem = RithmicExchange = string.Empty;
            RithmicAppName = "NT8Bridge";
            Record = false;
            TapeFile = string.Empty;
        }

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

        [NinjaScriptProperty, Range(1, 100000), Display(GroupName = "3. Orders", Order = 4, Name = "Maximum position",
            Description = "No entry may bring the account above so many contracts of the instrument, those of others included.")]
        public int MaximumPosition { get; set; }

        [NinjaScriptProperty, Range(1, 10000), Display(GroupName = "3. Orders", Order = 5, Name = "Orders a minute",
            Description = "After so many orders within 60 seconds no entry is sent; exits always are.")]
        public int OrdersPerMinute { get; set; }

        [NinjaScriptProperty, Range(0, 10000), Display(GroupName = "3. Orders", Order = 6, Name = "Trades a day",
            Description = "Entries in one trading day; 0 for any number.")]
        public int TradesPerDay { get; set; }

        [NinjaScriptProperty, Display(GroupName = "3. Orders", Order = 7, Name = "Hours",
            Description = "Entries only within these hours of the exchange: 09:35-15:30, more parted by commas. Empty: always.")]
        public string EntryHours { get; set; }

        [NinjaScriptProperty, Display(GroupName = "3. Orders", Order = 8, Name = "Days",
            Description = "Entries only on these trading days: Mon-Thu or Mon,Wed. Empty: every day.")]
        public string EntryDays { get; set; }

        [NinjaScriptProperty, Range(1, 3600), Display(GroupName = "3. Orders", Order = 9, Name = "Signal age (seconds)",
            Description = "A live signal whose bar closed longer ago is shown and not traded.")]
        public int SignalAgeSeconds { get; set; }

        [NinjaScriptProperty, Range(0.1, 100), Display(GroupName = "4. Risk", Order = 1, Name = "Stop (ATR multiple)",
            Description = "Stop loss in multiples of the 5-minute ATR 14.")]
        public double StopAtrMultiple { get; set; }

        [NinjaScriptProperty, Range(0.1, 100), Display(GroupName = "4. Risk", Order = 2, Name = "Target (ATR multiple)",
            Description = "Profit target in multiples of the 5-minute ATR 14.")]
        public double TargetAtrMultiple { get; set; }

        [NinjaScriptProperty, Range(0, 1000000), Display(GroupName = "4. Risk", Order = 3, Name = "Daily loss limit",
            Description = "In account currency, open profit included, over all NT8Bridge strategies on the account; 0 for none. "
                + "Reached: flat until the next trading day, however often a strategy is enabled again.")]
        public double DailyLossLimit { get; set; }

        [NinjaScriptProperty, Range(0, 10000), Display(GroupName = "4. Risk", Order = 4, Name = "Break-even",
            Description = "Once the position has gained so much, the stop moves to the entry price; 0 for never.")]
        public double BreakEvenDistance { get; set; }

        [NinjaScriptProperty, Range(0, 10000), Display(GroupName = "4. Risk", Order = 5, Name = "Trailing stop",
            Description = "The stop follows the best price since the fill at this distance; 0 for never.")]
        public double TrailDistance { get; set; }

        [NinjaScriptProperty, Display(GroupName = "4. Risk", Order = 6, Name = "Break-even and trail in ticks",
            Description = "Off: both distances are multiples of the 5-minute ATR 14 at the entry.")]
        public bool DistancesInTicks { get; set; }

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

        [NinjaScriptProperty, Display(GroupName = "6. Tape", Order = 1, Name = "Record",
            Description = "Record bars, values, signals, orders and the engine's state for the command nt8bridge parity.")]
        public bool Record { get; set; }

        [NinjaScriptProperty, Display(GroupName = "6. Tape", Order = 2, Name = "Tape file",
            Description = "File of the tape. Empty: in NT8Bridge, tapes in NinjaTrader's user folder.")]
        public string TapeFile { get; set; }
        #endregion
    }
}
