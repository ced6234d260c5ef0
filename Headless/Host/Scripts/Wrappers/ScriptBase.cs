namespace NT8Bridge.Headless.Host.Scripts.Wrappers;

/// <summary>
/// One of the three classes that NinjaTrader extends by the generated methods of all indicators. There they are partial classes
/// of the one script assembly; here the host has them in its own assembly, so the scripts of a compilation get a class between
/// the host's and theirs, which carries those methods.
/// </summary>
/// <param name="Namespace">Where the host has the class and the compilation the class between.</param>
/// <param name="Name">The class that scripts name.</param>
/// <param name="Between">The class that they get instead.</param>
internal sealed record ScriptBase(string Namespace, string Name, string Between)
{
    /// <summary>Of indicators.</summary>
    public static readonly ScriptBase Indicator = new("NinjaTrader.NinjaScript.Indicators", "Indicator", "IndicatorOfScripts");

    /// <summary>Of strategies.</summary>
    public static readonly ScriptBase Strategy = new("NinjaTrader.NinjaScript.Strategies", "Strategy", "StrategyOfScripts");

    /// <summary>Of Market Analyzer columns.</summary>
    public static readonly ScriptBase Column =
        new("NinjaTrader.NinjaScript.MarketAnalyzerColumns", "MarketAnalyzerColumn", "MarketAnalyzerColumnOfScripts");

    /// <summary>All three.</summary>
    public static readonly ScriptBase[] All = [Indicator, Strategy, Column];

    /// <summary>The host's class in metadata.</summary>
    public string FullName => Namespace + "." + Name;

    /// <summary>The host's class, for the methods of its built-in indicators.</summary>
    public WrapperClass OfHost => new(Namespace, Name, this == Indicator ? null : "indicator");

    /// <summary>The class between, for the methods of the scripts' indicators.</summary>
    public WrapperClass OfScripts => new(Namespace, Between, this == Indicator ? null : "Factory");

    /// <summary>The class between, as source may name it anywhere.</summary>
    public string FullBetween => "global::" + Namespace + "." + Between;
}
