using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Orders.AtmOrders;

namespace NT8Bridge.Headless.Host.Orders.AccountOrders;

/// <summary>Opens the simulated accounts of a run, each with the desk that works its own orders.</summary>
internal static class SimulationAccounts
{
    /// <summary>A new account for one backtest, which no other script sees.</summary>
    internal static AccountDesk OfBacktest(HostContext host) => Open("Backtest", host);

    /// <summary>The account of the run's chart sessions; opened for the first of them.</summary>
    internal static AccountDesk OfCharts(HostContext host)
    {
        string name = host.Faults?.Account?.Name
            ?? (host.PlaybackConnection is null ? Account.SimulationAccountName : Account.PlaybackAccountName);
        if (host.Accounts.FirstOrDefault(account => account.Name == name) is { } known) return (AccountDesk)known.Desk!;
        AccountDesk desk = Open(name, host, isChart: true);
        host.Accounts.Add(desk.Account);
        return desk;
    }

    private static AccountDesk Open(string name, HostContext host, bool isChart = false)
    {
        var account = new Account(name) { Commission = host.Commission };
        AtmDesk? atm = isChart ? new AtmDesk(account, host.AtmTemplates) : null;
        account.Atm = atm;
        var desk = new AccountDesk(account, host) { Atm = atm };
        account.Desk = desk;
        return desk;
    }
}
