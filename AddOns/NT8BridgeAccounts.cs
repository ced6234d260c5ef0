using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NT8BridgeScripts
{
    /// <summary>
    /// The accounts on which strategies trade now, one shared object for each, so that limits hold over all strategies of an
    /// account. Safe from any thread.
    /// </summary>
    public static class NT8BridgeAccounts
    {
        private static readonly object Gate = new object();
        private static readonly Dictionary<Account, NT8BridgeAccount> Shared = new Dictionary<Account, NT8BridgeAccount>();

        /// <summary>Joins a strategy's orders to its account; the first one opens it.</summary>
        /// <param name="account">The account.</param>
        /// <param name="folder">Where its day is kept; null where it is not, as in playback.</param>
        /// <param name="member">The strategy's orders.</param>
        public static NT8BridgeAccount Join(Account account, string folder, NT8BridgeOrders member)
        {
            lock (Gate)
            {
                NT8BridgeAccount shared;
                if (!Shared.TryGetValue(account, out shared))
                {
                    shared = new NT8BridgeAccount(account, folder);
                    Shared.Add(account, shared);
                }

                shared.Add(member);
                return shared;
            }
        }

        /// <summary>Takes a strategy's orders from the account; with the last one it is closed.</summary>
        public static void Leave(NT8BridgeAccount shared, NT8BridgeOrders member)
        {
            lock (Gate)
            {
                if (!shared.Remove(member)) return;
                NT8BridgeAccount listed;
                if (Shared.TryGetValue(shared.Account, out listed) && listed == shared) Shared.Remove(shared.Account);
                // Closed within the lock: a strategy that begins now must read what this one writes last.
                shared.Dispose();
            }
        }
    }
}
