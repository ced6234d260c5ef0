#nullable disable
using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// End of the least-squares line through the last bars, with lines at population standard deviations of the distances
/// from it.
/// </summary>
public class RegressionChannel : Indicator
{
    private LinReg end;
    private LinRegIntercept begin;

    /// <summary>Number of bars.</summary>
    [NinjaScriptProperty]
    [Range(2, int.MaxValue)]
    [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Period { get; set; }

    /// <summary>Distance of the lines in standard deviations.</summary>
    [NinjaScriptProperty]
    [Range(1, double.MaxValue)]
    [Display(Name = "Width", GroupName = "NinjaScriptParameters", Order = 1)]
    public double Width { get; set; }

    /// <summary>Lower band.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> Lower => Values[2];

    /// <summary>Mean.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> Middle => Values[0];

    /// <summary>Upper band.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> Upper => Values[1];

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "RegressionChannel";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 35;
            Width = 2;
            AddPlot(Brushes.DarkGray, "Middle");
            AddPlot(Brushes.DodgerBlue, "Upper");
            AddPlot(Brushes.DodgerBlue, "Lower");
        }
        else if (State == State.DataLoaded)
        {
            end = LinReg(Input, Period);
            begin = LinRegIntercept(Input, Period);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        int steps = Math.Min(CurrentBar, Period - 1);
        double slope = steps == 0 ? 0 : (end[0] - begin[0]) / steps;
        double squares = 0;
        for (int i = 0; i <= steps; i++)
        {
            double distance = Input[i] - (end[0] - slope * i);
            squares += distance * distance;
        }

        double width = Width * Math.Sqrt(squares / (steps + 1));
        Middle[0] = end[0];
        Upper[0] = end[0] + width;
        Lower[0] = end[0] - width;
    }
}
