namespace NT8Bridge.Headless.Host.Scripts.Wrappers;

/// <summary>
/// One of the three classes that NinjaTrader extends by the generated methods of all indicators. There they are partial classes
/// of the one script assembly. Here the host has them in its own assembly, which no script can extend; so each compilation gets
/// an intermediate class that derives from the host's, carries those methods, and is the one that its scripts derive from.
/// </summary>
/// <param name="Namespace">Namespace of the host's class and of the intermediate one.</param>
/// <param name="Name">The class that scripts name.</param>
/// <param name="Intermediate">Name of the intermediate class.</param>
internal sealed record ScriptBase(string Namespace, string Name, string Intermediate)
{
    /// <summary>The class of indicators.</summary>
    public static readonly ScriptBase Indicator = new("NinjaTrader.NinjaScript.Indicators", "Indicator", "IndicatorOfScripts");

    /// <summary>The class of strategies.</summary>
    public static readonly ScriptBase Strategy = new("NinjaTrader.NinjaScript.Strategies", "Strategy", "StrategyOfScripts");

    /// <summary>The class of Market Analyzer columns.</summary>
    public static readonly ScriptBase Column =
        new("NinjaTrader.NinjaScript.MarketAnalyzerColumns", "MarketAnalyzerColumn", "MarketAnalyzerColumnOfScripts");

    /// <summary>All three.</summary>
    public static readonly ScriptBase[] All = [Indicator, Strategy, Column];

    /// <summary>Full name of the host's class.</summary>
    public string FullName => Namespace + "." + Name;

    /// <summary>The host's class, for the methods of its built-in indicators.</summary>
    public WrapperClass OfHost => new(Namespace, Name, this == Indicator ? null : "indicator");

    /// <summary>The intermediate class, for the methods of the scripts' indicators.</summary>
    public WrapperClass OfScripts => new(Namespace, Intermediate, this == Indicator ? null : "Factory");

    /// <summary>The intermediate class, as source may name it anywhere.</summary>
    public string FullIntermediate => "global::" + Namespace + "." + Intermediate;
}
