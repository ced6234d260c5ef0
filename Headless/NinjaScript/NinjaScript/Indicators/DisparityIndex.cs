#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Distance of the close from its exponential average, in per cent of the close; unset where the close is not above 0.
/// </summary>
public class DisparityIndex : Indicator
{
    private EMA average;

    /// <summary>Number of bars.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Period { get; set; }

    /// <summary>The distance.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> DisparityLine => Values[0];

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Disparity index";
            IsSuspendedWhileInactive = true;
            Period = 25;
            AddPlot(Brushes.DodgerBlue, "Disparity line");
            AddLine(Brushes.DarkGray, 0, "Zero line");
        }
        else if (State == State.DataLoaded)
        {
            average = EMA(Close, Period);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (Close[0] > 0)
            DisparityLine[0] = 100 * (Close[0] - average[0]) / Close[0];
    }
}
