using System;
using System.Collections.Generic;
using System.Globalization;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge;
using NT8Bridge.Risk;

namespace NT8BridgeScripts
{
    /// <summary>
    /// Puts the moment of an entry together for <see cref="EntryGates"/>, which decide: connection, account, engine, session,
    /// limits. Used from the strategy's thread.
    /// </summary>
    public sealed class NT8BridgeRisk
    {
        private readonly NT8BridgeSettings strategy;
        private readonly TradingEngine engine;
        private readonly EntryGates gates;
        private readonly EntryMoment moment = new EntryMoment();
        // Kept from bar to bar, so that looking at the account allocates nothing.
        private readonly List<Order> working = new List<Order>();
        private readonly Reconciliation reconciliation = new Reconciliation();
        private readonly TimeZoneInfo exchange;
        private readonly Func<bool> isReady;
        private readonly bool isAnalyzer;
        private NT8BridgeAccount account;
        private bool isDayAccepted;

        /// <summary>Makes it in State.DataLoaded.</summary>
        /// <param name="strategy">Its settings and its account.</param>
        /// <param name="engine">The bars and sessions.</param>
        /// <param name="exchange">The zone in which hours are meant.</param>
        /// <param name="isAnalyzer">The past is computed: there is no connection, no clock and no other strategy.</param>
        /// <param name="isReady">Whether the engine's signals may be traded.</param>
        public NT8BridgeRisk(
            NT8BridgeSettings strategy, TradingEngine engine, TimeZoneInfo exchange, bool isAnalyzer, Func<bool> isReady)
        {
            this.strategy = strategy;
            this.engine = engine;
            this.exchange = exchange;
            this.isAnalyzer = isAnalyzer;
            this.isReady = isReady;
            gates = new EntryGates(Rules());
            IsConnected = true;
        }

        /// <summary>The gates with their counts.</summary>
        public EntryGates Gates { get { return gates; } }

        /// <summary>True while the account's order connection stands.</summary>
        public bool IsConnected { get; private set; }

        /// <summary>Entries are paused by the trader.</summary>
        public bool IsPaused { get; set; }

        /// <summary>The account's difference in words; empty when it holds what is known.</summary>
        public string Difference { get { return isAnalyzer ? string.Empty : reconciliation.Difference; } }

        /// <summary>Joins the account, when the order objects are there.</summary>
        public void Join(NT8BridgeAccount joined)
        {
            account = joined;
            ConnectionStatus status = strategy.Account == null ? ConnectionStatus.Connected : strategy.Account.ConnectionStatus;
            IsConnected = isAnalyzer || status == ConnectionStatus.Connected;
        }

        /// <summary>
        /// Asks whether an entry may be sent; null when it may, else the gate that is closed. The account counts as it was when
        /// it was checked last.
        /// </summary>
        /// <param name="contracts">Contracts of the entry; below 0 for short.</param>
        /// <param name="hasDistance">Whether stop and target have distances.</param>
        /// <param name="isFlattening">Whether a position is being closed.</param>
        /// <param name="isLimitReached">Whether the account's daily loss limit is reached.</param>
        /// <param name="utcTicks">When an order would act.</param>
        public EntryGate? Ask(int contracts, bool hasDistance, bool isFlattening, bool isLimitReached, long utcTicks)
        {
            Fill(contracts, utcTicks);
            moment.IsFlattening = isFlattening;
            moment.IsLossLimitReached = isLimitReached;
            moment.HasDistance = hasDistance;
            return gates.Ask(moment);
        }

        /// <summary>
        /// Whether a signal is one to act on, if only to close: orders are wanted, the engine is ready, the signal is fresh and
        /// its session goes on.
        /// </summary>
        public bool IsTradable(int contracts, long utcTicks)
        {
            Fill(contracts, utcTicks);
            return gates.IsTradable(moment);
        }

        private void Fill(int contracts, long utcTicks)
        {
            moment.UtcTicks = utcTicks;
            moment.BarEndUtcTicks = engine.Window[0].EndUtcTicks;
            moment.Session = engine.CurrentSession;
            moment.IsHistory = isAnalyzer;
            moment.IsSignalsOnly = strategy.SignalsOnly;
            moment.IsPermitted = isAnalyzer || strategy.AllowLiveOrders || IsSimulated();
            moment.IsPaused = IsPaused;
            moment.IsOrderConnected = IsConnected;
            moment.IsReconciled = isAnalyzer
                || (reconciliation.IsAgreed && (isDayAccepted || account.Unread.Length == 0));
            moment.IsReady = isReady();
            moment.ExchangeTime = TimeZoneInfo.ConvertTimeFromUtc(new DateTime(utcTicks, DateTimeKind.Utc), exchange);
            moment.AccountPosition = isAnalyzer ? Signed(strategy.Position) : Signed(strategy.PositionAccount);
            moment.Entry = contracts;
        }

        /// <summary>Why the last entry was refused, as a sentence.</summary>
        public string Why(EntryGate gate)
        {
            if (gate != EntryGate.Reconciliation) return RefusalText.Of(gate, moment);
            if (Difference.Length > 0) return Difference;
            return account.Unread.Length > 0 ? account.Unread : "the account was not asked yet";
        }

        /// <summary>
        /// A connection's state changed; true when it is the account's own and its orders went away or came back. What was known
        /// of the account before a loss is asked again.
        /// </summary>
        public bool OnConnection(ConnectionStatusEventArgs update)
        {
            bool isConnected = update.Status == ConnectionStatus.Connected;
            if (!IsOwn(update.Connection) || isConnected == IsConnected) return false;
            IsConnected = isConnected;
            if (!isConnected) return true;
            reconciliation.Forget();
            CheckAccount();
            return true;
        }

        /// <summary>
        /// Whether a connection is the account's own. Where the platform does not say which one that is, every connection counts,
        /// since to wait for nothing is safer than to trade without a line.
        /// </summary>
        public bool IsOwn(Connection connection)
        {
            Connection own = strategy.Account == null ? null : strategy.Account.Connection;
            return own == null || connection == null || ReferenceEquals(own, connection)
                || own.Options.Name == connection.Options.Name;
        }

        /// <summary>
        /// Compares the account with what its strategies hold; true when the difference is another than before.
        /// </summary>
        public bool CheckAccount()
        {
            if (isAnalyzer || account == null || !IsConnected) return false;
            Instrument instrument = strategy.Instrument;
            return reconciliation.Compare(
                Signed(strategy.PositionAccount), account.Held(instrument), account.ForeignOrders(instrument, working),
                account.IsOnTheWay(instrument));
        }

        /// <summary>The trader accepts what the account holds, and that an earlier loss of the day may be unknown.</summary>
        public void Accept()
        {
            CheckAccount();
            reconciliation.Accept();
            isDayAccepted = true;
            IsPaused = false;
        }

        /// <summary>What the trader must know of the orders, one line each.</summary>
        public IReadOnlyList<string> Lines()
        {
            List<string> lines = new List<string>();
            if (IsPaused) lines.Add("entries paused by the trader");
            if (!IsConnected) lines.Add("order connection away: no orders");
            if (Difference.Length > 0) lines.Add("no entries: " + Difference);
            if (account != null && account.Unread.Length > 0 && !isDayAccepted)
                lines.Add("no entries, today's loss so far is unknown: " + account.Unread);
            if (account != null && account.Problem.Length > 0) lines.Add(account.Problem);
            lines.AddRange(GateLines());
            return lines;
        }

        /// <summary>
        /// What the gates have done so far, one line each: entries that they refused, and signals that history acts on and live
        /// does not. Empty when there is nothing of either.
        /// </summary>
        public IReadOnlyList<string> GateLines()
        {
            List<string> lines = new List<string>();
            if (gates.AllRefusals > 0) lines.Add("entries refused: " + Counts());
            if (gates.StaleInHistory == 0) return lines;
            lines.Add(string.Format(
                CultureInfo.InvariantCulture,
                "signals acted on here that live would be refused as StaleSignal, the next bar having begun more than {0} s "
                    + "after theirs ended: {1}", strategy.SignalAgeSeconds, gates.StaleInHistory));
            return lines;
        }

        /// <summary>The refusals so far: "SessionEnd 3, LossLimit 1".</summary>
        public string Counts()
        {
            List<string> parts = new List<string>();
            foreach (EntryGate gate in Enum.GetValues(typeof(EntryGate)))
                if (gates.Refusals(gate) > 0) parts.Add(gate + " " + gates.Refusals(gate));
            return string.Join(", ", parts);
        }

        private bool IsSimulated()
        {
            Account own = strategy.Account;
            return own != null && AccountKind.IsSimulated(
                own.Name, own.Provider.ToString(), Connection.PlaybackConnection != null);
        }

        private EntryRules Rules()
        {
            int seconds = strategy.ExitOnSessionCloseSeconds + engine.Options.Interval.Seconds;
            return new EntryRules
            {
                MaximumPosition = strategy.MaximumPosition,
                OrdersPerMinute = strategy.OrdersPerMinute,
                TradesPerDay = strategy.TradesPerDay,
                SignalAge = TimeSpan.FromSeconds(strategy.SignalAgeSeconds),
                BeforeSessionEnd = strategy.IsExitOnSessionCloseStrategy ? TimeSpan.FromSeconds(seconds) : TimeSpan.Zero,
                Hours = EntryHours.Parse(strategy.EntryHours),
                Days = EntryDays.Parse(strategy.EntryDays),
            };
        }

        private static int Signed(Position position)
        {
            if (position == null) return 0;
            return position.MarketPosition == MarketPosition.Long ? position.Quantity
                : position.MarketPosition == MarketPosition.Short ? -position.Quantity : 0;
        }
    }
}
