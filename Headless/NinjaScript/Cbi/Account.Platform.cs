using System;
using System.Collections.ObjectModel;
using NinjaTrader.NinjaScript;

namespace NinjaTrader.Cbi;

/// <summary>What NinjaTrader keeps about an account besides its orders and holdings.</summary>
public partial class Account
{
    /// <summary>Name of the platform's own simulation account.</summary>
    public static readonly string SimulationAccountName = "Sim101";

    /// <summary>Name of the account of backtests.</summary>
    public static string BackTestAccountName => "Backtest";

    /// <summary>Name of the account of playback.</summary>
    public static string PlaybackAccountName => "Playback101";

    /// <summary>The user set a simulation account back; nobody does in the host.</summary>
    public static event EventHandler? SimulationAccountReset
    {
        add { }
        remove { }
    }

    /// <summary>The connection that the account belongs to.</summary>
    public Connection Connection => Connection.OfRun;

    /// <summary>Who holds the account: the provider of its connection.</summary>
    public Provider Provider => Connection.Options.Provider;

    /// <summary>Futures commission merchant of the account; empty, as a simulated account has none.</summary>
    public string Fcm { get; set; } = string.Empty;

    /// <summary>Units of currency in one lot; NinjaTrader's default is 10,000.</summary>
    public int ForexLotSize { get; set; } = 10_000;

    /// <summary>Cash below which the platform would close the positions, in the account's currency; 0 for never.</summary>
    public double MinimumCashValue { get; set; }

    /// <summary>The strategies that trade the account.</summary>
    public Collection<StrategyBase> Strategies { get; } = [];

    /// <summary>A figure of the account with its time.</summary>
    public AccountItemEventArgs GetAccountItem(AccountItem itemType, Currency currency) =>
        new(this, itemType, currency, Get(itemType, currency), NT8Bridge.Headless.Seams.RunHost.Current.Now);

    /// <summary>Cancels all working orders and closes all positions of the account.</summary>
    public void FlattenEverything()
    {
        Collection<Instrument> instruments = [];
        foreach (Position position in Positions) instruments.Add(position.Instrument);
        foreach (Order order in Orders)
            if (!instruments.Contains(order.Instrument)) instruments.Add(order.Instrument);
        Flatten(instruments);
    }
}
