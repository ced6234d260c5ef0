using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>Gives every strategy its order desk.</summary>
internal static class OrderDesks
{
    private const string Backtest = "Backtest";

    /// <summary>
    /// A new desk for a strategy whose series are attached: with an account of its own in Strategy Analyzer, otherwise with
    /// the run's simulation account.
    /// </summary>
    internal static IOrderDesk? Open(StrategyBase strategy)
    {
        var host = (HostContext)strategy.Context.Host;
        bool isBacktest = strategy.Context.IsInStrategyAnalyzer;
        FineBars? fineBars = strategy.OrderFillResolution == OrderFillResolution.High ? FineBars.Open(strategy) : null;
        OrderDesk desk = new(strategy, isBacktest ? NewAccount(Backtest, host) : Simulation(host), isBacktest, fineBars);
        strategy.ProtectFrom(desk);
        return desk;
    }

    private static Account Simulation(HostContext host)
    {
        string name = host.PlaybackConnection is null ? "Sim101" : "Playback101";
        if (host.Accounts.FirstOrDefault(account => account.Name == name) is { } known) return known;
        Account account = NewAccount(name, host);
        host.Accounts.Add(account);
        return account;
    }

    private static Account NewAccount(string name, HostContext host) => new(name) { Commission = host.Commission };
}
