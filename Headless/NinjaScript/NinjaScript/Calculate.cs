namespace NinjaTrader.NinjaScript;

/// <summary>When OnBarUpdate is called in realtime and under Tick Replay.</summary>
public enum Calculate
{
    OnBarClose,
    OnEachTick,
    OnPriceChange,
}
