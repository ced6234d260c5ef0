using System;
using System.Collections.Generic;
using System.Globalization;
using NinjaTrader.Cbi;
using NT8Bridge.Risk;

namespace NT8BridgeScripts
{
    /// <summary>
    /// One account as all strategies on it see it: the profit of its day, what they hold together, and orders of others. Safe
    /// from any thread.
    /// </summary>
    public sealed class NT8BridgeAccount : IDisposable
    {
        private readonly object gate = new object();
        private readonly List<NT8BridgeOrders> members = new List<NT8BridgeOrders>();
        private readonly AccountDayKeeper keeper;
        private readonly double grossAtBegin;
        private double grossOfEnded;
        private double toldDifference;

        /// <summary>Makes it; <paramref name="folder"/> keeps its days, null for none.</summary>
        public NT8BridgeAccount(Account account, string folder)
        {
            Account = account;
            Day = new AccountDay();
            grossAtBegin = AccountGross();
            if (folder != null) keeper = new AccountDayKeeper(Day, new AccountDayFile(folder, account.Name));
        }

        /// <summary>The platform's account.</summary>
        public Account Account { get; private set; }

        /// <summary>Profit of the day over all strategies.</summary>
        public AccountDay Day { get; private set; }

        /// <summary>Why the day so far is not known; empty when it is.</summary>
        public string Unread { get { return keeper == null ? string.Empty : keeper.Unread; } }

        /// <summary>That the day could not be kept and why, for the trader; empty when it was.</summary>
        public string Problem
        {
            get
            {
                string why = keeper == null ? string.Empty : keeper.Problem;
                return why.Length == 0 ? string.Empty : "daily loss not kept: " + why;
            }
        }

        /// <summary>Contracts that the strategies hold of an instrument by their own fills; below 0 for short.</summary>
        public int Held(Instrument instrument)
        {
            int sum = 0;
            lock (gate)
                foreach (NT8BridgeOrders member in members)
                    if (member.Instrument == instrument) sum += member.Ledger.Position;
            return sum;
        }

        /// <summary>True while an order of a strategy is on its way.</summary>
        public bool IsOnTheWay(Instrument instrument)
        {
            lock (gate)
            {
                foreach (NT8BridgeOrders member in members)
                    if (member.Instrument == instrument && (member.Own.IsOnTheWay || !member.IsSettled)) return true;
                return false;
            }
        }

        /// <summary>Working orders of the instrument that no strategy here sent.</summary>
        /// <param name="instrument">The instrument.</param>
        /// <param name="working">
        /// The caller's own list for what works, so that neither a new one is needed with every bar nor both locks at once.
        /// </param>
        public int ForeignOrders(Instrument instrument, List<Order> working)
        {
            working.Clear();
            lock (Account.Orders)
            {
                for (int i = 0; i < Account.Orders.Count; i++)
                {
                    Order order = Account.Orders[i];
                    if (order.Instrument == instrument && !Order.IsTerminalState(order.OrderState)) working.Add(order);
                }
            }

            int foreign = 0;
            lock (gate)
                foreach (Order order in working)
                    if (!IsOfMember(order)) foreign++;
            working.Clear();
            return foreign;
        }

        /// <summary>
        /// What the account says of its realized profit where that differs from the strategies' own fills by more than a cent,
        /// said once for each amount; empty otherwise, and while a strategy holds a position or an order is on its way.
        /// </summary>
        public string ProfitDifference()
        {
            lock (gate)
            {
                if (members.Exists(member => member.Ledger.Position != 0 || member.Own.IsOnTheWay || !member.IsSettled))
                    return string.Empty;
                double own = grossOfEnded;
                foreach (NT8BridgeOrders member in members) own += member.Ledger.Gross;
                double account = AccountGross() - grossAtBegin;
                double difference = account - own;
                if (Math.Abs(difference) < 0.01 || Math.Abs(difference - toldDifference) < 0.01) return string.Empty;
                toldDifference = difference;
                return string.Format(
                    CultureInfo.InvariantCulture,
                    "the account's gross profit changed by {0:0.00} since its first strategy here began, "
                        + "their own fills say {1:0.00}; the daily loss limit counts the fills", account, own);
            }
        }

        /// <summary>Writes the day's last state.</summary>
        public void Dispose()
        {
            if (keeper != null) keeper.Dispose();
        }

        internal void Add(NT8BridgeOrders member)
        {
            lock (gate) members.Add(member);
        }

        /// <summary>True when it was the last one.</summary>
        internal bool Remove(NT8BridgeOrders member)
        {
            lock (gate)
            {
                if (!members.Remove(member)) return false;
                grossOfEnded += member.Ledger.Gross;
                return members.Count == 0;
            }
        }

        private bool IsOfMember(Order order)
        {
            foreach (NT8BridgeOrders member in members)
                if (member.Own.Owns(order)) return true;
            return false;
        }

        private double AccountGross()
        {
            return Account.Get(AccountItem.GrossRealizedProfitLoss, Account.Denomination);
        }
    }
}
