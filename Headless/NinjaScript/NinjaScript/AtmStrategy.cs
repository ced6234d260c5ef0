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
}
