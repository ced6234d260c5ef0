#nullable disable

namespace NinjaTrader.NinjaScript.Indicators;

/// <content>Without volume in the window NinjaTrader divides 0 by 0: the plot is set, and not a number.</content>
public partial class ChaikinMoneyFlow
{
    /// <inheritdoc/>
    protected override void Show(NT8Bridge.Indicators.Cmf source) => Value[0] = source.Value;
}
