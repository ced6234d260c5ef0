#nullable disable

namespace NinjaTrader.NinjaScript.Indicators;

/// <content>On another script as input, its value stands for every price of the bar.</content>
public partial class ParabolicSAR
{
    /// <inheritdoc/>
    protected override NT8Bridge.Bar BarOf(int index) =>
        Input is NinjaTrader.Data.Bars || Input is PriceSeries ? BarAt(index) : BarOfInput(index);
}
