#nullable disable

namespace NinjaTrader.NinjaScript.Indicators;

/// <content>
/// While the window fills on bars that may be taken back, those before the first count as 0; the first bar alone explains
/// nothing.
/// </content>
public partial class RSquared
{
    /// <inheritdoc/>
    protected override double Shown(double value) =>
        CurrentBar > 0 && ZeroedLine.IsOf(this, Period) ? new ZeroedLine(Input, CurrentBar, Period).RSquared : value;
}
