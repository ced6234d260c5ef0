#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Core.FloatingPoint;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Relative vigor index (J. Ehlers 2002): close minus open as a share of high minus low, both weighted 1, 2, 2, 1 and
/// averaged; with its signal line. First value at the fourth bar, first signal likewise, earlier values counting as 0. Where no
/// bar of the window has a range neither has a value.
/// </summary>
public class RelativeVigorIndex : Indicator
{
    private Series<double> body;
    private Series<double> range;
    private SUM bodySum;
    private SUM rangeSum;

    /// <summary>Number of bars.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Period { get; set; }

    /// <summary>The main plot.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> Default => Values[0];

    /// <summary>Signal line.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> Signal => Values[1];

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Relative vigor index";
            IsSuspendedWhileInactive = true;
            Period = 10;
            AddPlot(Brushes.Green, "Relative Vigor Index");
            AddPlot(Brushes.Red, "Signal");
        }
        else if (State == State.DataLoaded)
        {
            body = new Series<double>(this);
            range = new Series<double>(this);
            bodySum = SUM(body, Period);
            rangeSum = SUM(range, Period);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (CurrentBar < 3)
            return;

        body[0] = (Close[0] - Open[0] + 2 * (Close[1] - Open[1] + Close[2] - Open[2]) + Close[3] - Open[3]) / 6;
        range[0] = (High[0] - Low[0] + 2 * (High[1] - Low[1] + High[2] - Low[2]) + High[3] - Low[3]) / 6;
        if (rangeSum[0].ApproxCompare(0) == 0)
        {
            // A look at this bar while it formed may have set both.
            Default.Reset();
            Signal.Reset();
            return;
        }

        Default[0] = bodySum[0] / rangeSum[0];
        Signal[0] = (Default[0] + 2 * (Default[1] + Default[2]) + Default[3]) / 6;
    }
}
