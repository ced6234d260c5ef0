namespace NinjaTrader.NinjaScript;

/// <summary>What a strategy does with its historical position when it goes live.</summary>
public enum StartBehavior
{
    AdoptAccountPosition,
    ImmediatelySubmit,
    ImmediatelySubmitSynchronizeAccount,
    WaitUntilFlat,
    WaitUntilFlatSynchronizeAccount,
}
