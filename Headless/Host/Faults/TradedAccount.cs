using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>The account that a chart trades, in place of Playback101: what a strategy sees of it, whatever it is.</summary>
public sealed record TradedAccount
{
    /// <summary>Name of the account.</summary>
    public string Name { get; init; } = Account.SimulationAccountName;

    /// <summary>Where its connection leads. With Playback the platform says that it plays data back.</summary>
    public Provider Provider { get; init; } = Provider.Simulator;

    /// <summary>Which of the provider's worlds it is.</summary>
    public Mode Mode { get; init; } = Mode.Live;

    /// <summary>Name of the connection.</summary>
    public string Connection { get; init; } = "Live";
}
