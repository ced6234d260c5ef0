using NinjaTrader.Cbi;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Names that NinjaTrader gives to orders without a name of their own.</summary>
internal static class OrderNames
{
    public const string ClosePosition = "Close position";
    public const string ExitOnSessionClose = "Exit on session close";
    public const string CloseStrategy = "Close";

    public static string Of(OrderAction action) => action switch
    {
        OrderAction.Buy => "Buy",
        OrderAction.BuyToCover => "Buy to cover",
        OrderAction.Sell => "Sell",
        _ => "Sell short",
    };

    public static string Of(ProtectionKind kind) => kind switch
    {
        ProtectionKind.StopLoss => "Stop loss",
        ProtectionKind.TrailStop => "Trail stop",
        ProtectionKind.ParabolicStop => "Parabolic stop",
        _ => "Profit target",
    };
}
