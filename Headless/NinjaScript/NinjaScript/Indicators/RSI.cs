#nullable disable

namespace NinjaTrader.NinjaScript.Indicators;

/// <content>NinjaTrader sets the average to 50 one bar before the index has its first value.</content>
public partial class RSI
{
    /// <inheritdoc/>
    protected override void ShowSound(NT8Bridge.Indicators.Rsi source)
    {
        if (CurrentBar == (Period < 3 ? 0 : Period - 2))
            Plot(1, 50);
        base.ShowSound(source);
    }
}
