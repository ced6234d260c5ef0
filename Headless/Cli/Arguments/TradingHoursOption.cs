using System.CommandLine;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary><c>--trading-hours</c>, the same for all verbs.</summary>
internal static class TradingHoursOption
{
    /// <summary>Name of the option.</summary>
    public const string Name = "--trading-hours";

    /// <summary>A new option.</summary>
    public static Option<string> New() => new(Name)
    {
        HelpName = "NAME|FILE.xml",
        Description =
            "Trading hours template, for example \"CME US Index Futures RTH\" or, with the exchange's hours of each day, "
            + "\"CME US Index Futures ETH (dated)\"; or a file of NinjaTrader's templates\\TradingHours. "
            + "Without it: the instrument's.",
    };
}
