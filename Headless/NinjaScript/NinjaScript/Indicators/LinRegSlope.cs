#nullable disable

namespace NinjaTrader.NinjaScript.Indicators;

/// <content>
/// On bars that may be taken back there is a slope from the first bar on; while the window fills, those before the first count
/// as 0.
/// </content>
public partial class LinRegSlope
{
    /// <inheritdoc/>
    protected override double Shown(double value) => ZeroedLine.IsOf(this, Period + 2)
        ? new ZeroedLine(Input, CurrentBar, Period).Slope
        : value;
}
