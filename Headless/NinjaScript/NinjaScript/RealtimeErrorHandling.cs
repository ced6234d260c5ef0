namespace NinjaTrader.NinjaScript;

/// <summary>What a rejected order does to the strategy.</summary>
public enum RealtimeErrorHandling
{
    IgnoreAllErrors,
    IgnoreAllErrorsNoAlert,
    StopCancelClose,
    StopCancelCloseIgnoreRejects,
}
