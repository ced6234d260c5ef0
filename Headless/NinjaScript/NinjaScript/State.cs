namespace NinjaTrader.NinjaScript;

/// <summary>The stages of a script's life, in order.</summary>
public enum State
{
    Undefined,
    SetDefaults,
    Configure,
    Active,
    DataLoaded,
    Historical,
    Transition,
    Realtime,
    Terminated,
    Finalized,
}
