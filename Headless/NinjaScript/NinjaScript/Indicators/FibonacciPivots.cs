#nullable disable
using System.ComponentModel;
using System.Windows.Media;
using System.Xml.Serialization;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Fibonacci pivots: the mean of high, low and close, and levels at 0.382, 0.618 and 1 ranges from it.</summary>
public class FibonacciPivots : PivotIndicator
{
    /// <summary>Pivot point.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> Pp => Values[0];

    /// <summary>Resistance 1.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> R1 => Values[1];

    /// <summary>Resistance 2.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> R2 => Values[2];

    /// <summary>Resistance 3.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> R3 => Values[3];

    /// <summary>Support 1.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> S1 => Values[4];

    /// <summary>Support 2.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> S2 => Values[5];

    /// <summary>Support 3.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> S3 => Values[6];

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        Prepare();
        if (State != State.SetDefaults)
            return;

        Name = "Fibonacci pivots";
        AddPlot(Brushes.Goldenrod, "PP");
        AddPlot(Brushes.DodgerBlue, "R1");
        AddPlot(Brushes.DodgerBlue, "R2");
        AddPlot(Brushes.DodgerBlue, "R3");
        AddPlot(Brushes.Crimson, "S1");
        AddPlot(Brushes.Crimson, "S2");
        AddPlot(Brushes.Crimson, "S3");
    }

    /// <inheritdoc/>
    protected override void Levels(double high, double low, double close, double[] target)
    {
        double pivot = (high + low + close) / 3;
        double range = high - low;
        target[0] = pivot;
        target[1] = pivot + 0.382 * range;
        target[2] = pivot + 0.618 * range;
        target[3] = pivot + range;
        target[4] = pivot - 0.382 * range;
        target[5] = pivot - 0.618 * range;
        target[6] = pivot - range;
    }
}
