namespace NT8Bridge.Headless.Tests.Scripts;

/// <summary>Strategy templates of the shape that NinjaTrader writes.</summary>
internal static class StrategyTemplateFile
{
    /// <summary>A template whose properties stand on its fourth line.</summary>
    public static string Xml(string strategy, string properties, string beside = "") => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <StrategyTemplate xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <StrategyType>NinjaTrader.NinjaScript.Strategies.{strategy}</StrategyType>{beside}<Strategy><{strategy}>
        {properties}
        </{strategy}></Strategy>
        </StrategyTemplate>
        """;
}
