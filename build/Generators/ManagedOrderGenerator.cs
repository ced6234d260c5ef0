using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace NT8Bridge.Build.Generators;

/// <summary>
/// Writes the methods by which a strategy enters and exits: for each side and each order type, NinjaTrader has the same
/// overloads.
/// </summary>
[Generator]
public sealed class ManagedOrderGenerator : IIncrementalGenerator
{
    private const string Strategy = "NinjaTrader.NinjaScript.StrategyBase";

    private static readonly (string Name, string Action, string Does)[] Entries =
        [("EnterLong", "Buy", "Buys to enter long"), ("EnterShort", "SellShort", "Sells to enter short")];

    private static readonly (string Name, string Action, string Does)[] Exits =
        [("ExitLong", "Sell", "Sells to exit long"), ("ExitShort", "BuyToCover", "Buys to exit short")];

    /// <summary>The end of a method's name, the order type, its prices and its name in words.</summary>
    private static readonly (string Suffix, string Type, string Prices, string Words)[] Orders =
    [
        ("", "Market", "", "a market"),
        ("Limit", "Limit", "limitPrice", "a limit"),
        ("MIT", "MIT", "stopPrice", "a market-if-touched"),
        ("StopLimit", "StopLimit", "limitPrice stopPrice", "a stop-limit"),
        ("StopMarket", "StopMarket", "stopPrice", "a stop-market"),
    ];

    /// <summary>
    /// The overloads. A market order has no prices, and is never left working, so that isLiveUntilCancelled falls away with it.
    /// </summary>
    private static readonly string[] EntryParameters =
    [
        "prices",
        "prices signalName",
        "quantity prices",
        "quantity prices signalName",
        "barsInProgressIndex isLiveUntilCancelled quantity prices signalName",
    ];

    private static readonly string[] ExitParameters =
    [
        "prices",
        "quantity prices",
        "prices fromEntrySignal",
        "prices signalName fromEntrySignal",
        "quantity prices signalName fromEntrySignal",
        "barsInProgressIndex isLiveUntilCancelled quantity prices signalName fromEntrySignal",
    ];

    /// <summary>The parameters' types, and the members of the call that take them.</summary>
    private static readonly Dictionary<string, (string Type, string Member)> Parameters = new()
    {
        ["barsInProgressIndex"] = ("int", "Series"),
        ["isLiveUntilCancelled"] = ("bool", "IsLiveUntilCancelled"),
        ["quantity"] = ("int", "Quantity"),
        ["limitPrice"] = ("double", "LimitPrice"),
        ["stopPrice"] = ("double", "StopPrice"),
        ["signalName"] = ("string", "Signal"),
        ["fromEntrySignal"] = ("string", "FromEntry"),
    };

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.CompilationProvider.Select((compilation, _) => compilation.Assembly.GetTypeByMetadataName(Strategy) is not null),
        (output, isThere) =>
        {
            if (isThere) Methods().AddTo(output);
        });

    private static GeneratedFile Methods()
    {
        StringBuilder text = new();
        text.Append("""
            using NinjaTrader.Cbi;

            namespace NinjaTrader.NinjaScript
            {
                partial class StrategyBase
                {

            """);
        foreach ((string Name, string Action, string Does) side in Entries) text.Append(Side(side, EntryParameters));
        foreach ((string Name, string Action, string Does) side in Exits) text.Append(Side(side, ExitParameters));
        text.Append("""
                }
            }

            """);
        return new GeneratedFile("StrategyBase.ManagedOrders", text.ToString());
    }

    private static string Side((string Name, string Action, string Does) side, string[] overloads)
    {
        StringBuilder text = new();
        foreach ((string Suffix, string Type, string Prices, string Words) order in Orders)
        {
            foreach (string overload in overloads)
            {
                string[] names = overload.Replace("prices", order.Prices).Split(' ')
                    .Where(name => name.Length > 0 && !(order.Prices.Length == 0 && name == "isLiveUntilCancelled")).ToArray();
                string declared = string.Join(", ", names.Select(name => Parameters[name].Type + " " + name));
                string set = string.Join(", ", names.Select(name => Parameters[name].Member + " = " + name));
                text.Append($$"""
                            /// <summary>{{side.Does}} by {{order.Words}} order.</summary>
                            public Order {{side.Name}}{{order.Suffix}}({{declared}}) =>
                                Submit(new(OrderAction.{{side.Action}}, OrderType.{{order.Type}}) { {{set}} });


                    """);
            }
        }

        return text.ToString();
    }
}
