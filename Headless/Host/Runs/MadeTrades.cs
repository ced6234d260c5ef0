using System.Collections.Generic;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Orders.AccountOrders;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>The statistics of trades that no script has made.</summary>
internal static class MadeTrades
{
    /// <summary>The performance of a strategy with these trades of one instrument.</summary>
    /// <param name="host">The surroundings of its account.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="quantity">Contracts of each trade.</param>
    /// <param name="commission">Commission of each fill, in account currency.</param>
    /// <param name="trades">The trades in the order of their exits.</param>
    public static SystemPerformance Performance(
        HostContext host, Instrument instrument, int quantity, double commission, IEnumerable<MadeTrade> trades)
    {
        Account account = SimulationAccounts.OfBacktest(host).Account;
        SystemPerformance performance = new();
        foreach (MadeTrade trade in trades)
        {
            MarketPosition side = trade.Side > 0 ? MarketPosition.Long : MarketPosition.Short;
            MarketPosition other = trade.Side > 0 ? MarketPosition.Short : MarketPosition.Long;
            Execution entry = new(account, instrument, null, trade.EntryName, side, trade.EntryPrice, quantity, trade.EntryTime)
            {
                Commission = commission, Slippage = trade.EntrySlippage,
            };
            Execution exit = new(account, instrument, null, trade.ExitName, other, trade.ExitPrice, quantity, trade.ExitTime)
            {
                Commission = commission, Slippage = trade.ExitSlippage,
            };
            int number = performance.AllTrades.Count + 1;
            performance.Add(
                new Trade(number, entry, exit, quantity, trade.Highest, trade.Lowest, trade.Bars), isRealtime: false);
        }

        return performance;
    }
}
