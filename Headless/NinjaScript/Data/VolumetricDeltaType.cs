namespace NinjaTrader.Data;

/// <summary>How volumetric bars tell buyers from sellers.</summary>
public enum VolumetricDeltaType
{
    BidAsk,
    UpDownTick,
    UpDownTickWithContinuation,
    Hybrid,
}
