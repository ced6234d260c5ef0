#nullable disable
using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// End of the least-squares line through the last bars, with lines at population standard deviations of the absolute distances
/// from it about their mean. While there are fewer bars than the period, all sums are divided by the period nevertheless, as if
/// the bars before the first were 0.
/// </summary>
public class RegressionChannel : Indicator
{
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
        if (State != State.SetDefaults)
            return;

        Name = "Regression channel";
        IsSuspendedWhileInactive = true;
        IsOverlay = true;
        Period = 35;
        Width = 2;
        AddPlot(Brushes.DarkGray, "Middle");
        AddPlot(Brushes.DodgerBlue, "Upper");
        AddPlot(Brushes.DodgerBlue, "Lower");
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        int count = Math.Min(CurrentBar + 1, Period);
        var line = new ZeroedLine(Input, CurrentBar, Period);
        double middle = line.End, slope = line.Slope;
        double distances = 0;
        for (int i = 0; i < count; i++)
            distances += Distance(i, middle, slope);
        double mean = distances / Period;
        double squares = 0;
        for (int i = 0; i < count; i++)
        {
            double excess = Distance(i, middle, slope) - mean;
            squares += excess * excess;
        }

        double width = Width * Math.Sqrt(squares / Period);
        Middle[0] = middle;
        Upper[0] = middle + width;
        Lower[0] = middle - width;
    }

    private double Distance(int barsAgo, double middle, double slope) => Math.Abs(Input[barsAgo] - (middle - slope * barsAgo));
}
