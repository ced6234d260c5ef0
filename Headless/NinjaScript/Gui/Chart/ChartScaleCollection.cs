using System.Collections.ObjectModel;

namespace NinjaTrader.Gui.Chart;

/// <summary>The price axes of a panel.</summary>
public class ChartScaleCollection : Collection<ChartScale>
{
    /// <summary>The axis on a side; null when there is none.</summary>
    public ChartScale? this[ScaleJustification scaleJustification]
    {
        get
        {
            foreach (ChartScale scale in this)
            {
                if (scale.ScaleJustification == scaleJustification) return scale;
            }

            return null;
        }
    }
}
