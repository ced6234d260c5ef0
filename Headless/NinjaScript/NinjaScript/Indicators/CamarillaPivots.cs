#nullable disable
using System.ComponentModel;
using System.Windows.Media;
using System.Xml.Serialization;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Camarilla pivots: levels at 1.1 / 12, 1.1 / 6, 1.1 / 4 and 1.1 / 2 ranges from the close.</summary>
public class CamarillaPivots : PivotIndicator
{
    /// <summary>Resistance 1.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> R1 => Values[0];

    /// <summary>Resistance 2.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> R2 => Values[1];

    /// <summary>Resistance 3.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> R3 => Values[2];

    /// <summary>Resistance 4.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> R4 => Values[3];

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

    /// <summary>Support 4.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> S4 => Values[7];

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        Prepare();
        if (State != State.SetDefaults)
            return;

        Name = "Camarilla pivots";
        AddPlot(Brushes.DodgerBlue, "R1");
        AddPlot(Brushes.DodgerBlue, "R2");
        AddPlot(Brushes.DodgerBlue, "R3");
        AddPlot(Brushes.DodgerBlue, "R4");
        AddPlot(Brushes.Crimson, "S1");
        AddPlot(Brushes.Crimson, "S2");
        AddPlot(Brushes.Crimson, "S3");
        AddPlot(Brushes.Crimson, "S4");
    }

    /// <inheritdoc/>
    protected override void Levels(double high, double low, double close, double[] target)
    {
        double step = 1.1 * (high - low) / 12;
        for (int i = 0; i < 4; i++)
        {
            double distance = step * (i == 3 ? 6 : i + 1);
            target[i] = close + distance;
            target[4 + i] = close - distance;
        }
    }
}
