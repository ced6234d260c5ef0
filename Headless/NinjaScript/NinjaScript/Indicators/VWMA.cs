#nullable disable

namespace NinjaTrader.NinjaScript.Indicators;

/// <content>
/// The input is weighted with the bar's volume, whatever price it is. While the window fills on bars that may be taken back,
/// the very first bar is left out.
/// </content>
public partial class VWMA
{
    /// <inheritdoc/>
    protected override NT8Bridge.Bar BarOf(int index) => BarOfInput(index);

    /// <inheritdoc/>
    protected override double Shown(double value)
    {
        if (!ZeroedLine.IsOf(this, Period + 1))
            return value;

        double worth = 0, volume = 0;
        for (int i = 1; i <= CurrentBar; i++)
        {
            worth += Input.GetValueAt(i) * Volume.GetValueAt(i);
            volume += Volume.GetValueAt(i);
        }

        return volume > 0 ? worth / volume : 0;
    }
}
