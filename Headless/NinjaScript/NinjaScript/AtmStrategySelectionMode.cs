namespace NinjaTrader.NinjaScript;

/// <summary>What the list of ATM strategies in an order window shows after an order.</summary>
public enum AtmStrategySelectionMode
{
    /// <summary>The active strategy that the order made.</summary>
    SelectActiveAtmStrategyOnOrderSubmission,

    /// <summary>The template that was chosen.</summary>
    KeepSelectedAtmStrategyTemplateOnOrderSubmission,

    /// <summary>What was chosen, and orders of no other strategy.</summary>
    DisplaySelectedAtmStrategyOnly,
}
