#nullable disable

namespace NinjaTrader.NinjaScript.Indicators;

/// <content>The input is weighted with the bar's volume, whatever price it is.</content>
public partial class VWMA
{
    /// <inheritdoc/>
    protected override NT8Bridge.Bar BarOf(int index) => BarOfInput(index);
}
