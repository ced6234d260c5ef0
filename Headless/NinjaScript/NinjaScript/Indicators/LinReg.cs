#nullable disable

namespace NinjaTrader.NinjaScript.Indicators;

/// <content>While the window fills on bars that may be taken back, those before the first count as 0.</content>
public partial class LinReg
{
    /// <inheritdoc/>
    protected override double Shown(double value) =>
        ZeroedLine.IsOf(this, Period) ? new ZeroedLine(Input, CurrentBar, Period).End : value;
}
