using System.Collections.ObjectModel;
using NinjaTrader.Cbi;

namespace NinjaTrader.NinjaScript;

/// <summary>Advanced trade management; the host has none, so starting one fails and says so.</summary>
public class AtmStrategy
{
    /// <summary>Name of the template it was made from.</summary>
    public string Template { get; set; } = string.Empty;

    /// <summary>Name of the strategy.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Starts a template around an entry order; answers with no strategy.</summary>
    public static AtmStrategy? StartAtmStrategy(string atmStrategyTemplateName, Order entryOrder)
    {
        NinjaScript.Log(
            $"ATM strategy '{atmStrategyTemplateName}' was not started: the host has no ATM strategies.", LogLevel.Error);
        return null;
    }

    /// <summary>Stops and targets of its parts: none.</summary>
    public Bracket[] Brackets { get; set; } = [];

    /// <summary>Starts a strategy with an entry order. The host has none: the log says so, and the answer is null.</summary>
    public static AtmStrategy? StartAtmStrategy(AtmStrategy atmStrategy, Order entryOrder) =>
        StartAtmStrategy(atmStrategy?.Template ?? string.Empty, entryOrder);

    /// <summary>The stop orders of one part, counted from 0: none.</summary>
    public Collection<Order> GetStopOrders(int bracket) => [];

    /// <summary>The target orders of one part, counted from 0: none.</summary>
    public Collection<Order> GetTargetOrders(int bracket) => [];
}
