#nullable disable
using System.ComponentModel;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Volume, in one plot for bars that closed at or above their open, in another for those that closed below.
/// </summary>
public class VolumeUpDown : Indicator
{
    /// <summary>Volume of the bars that closed below their open.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> DownVolume => Values[1];

    /// <summary>Volume of the bars that closed at or above their open.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> UpVolume => Values[0];

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State != State.SetDefaults)
            return;

        Name = "Volume up down";
        IsSuspendedWhileInactive = true;
        AddPlot(new Stroke(Brushes.DarkCyan, 2), PlotStyle.Bar, "Up volume");
        AddPlot(new Stroke(Brushes.Crimson, 2), PlotStyle.Bar, "Down volume");
        AddLine(Brushes.DarkGray, 0, "Zero line");
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        int side = Close[0] >= Open[0] ? 0 : 1;
        Values[side][0] = Volume[0];
        Values[1 - side].Reset();
    }
}
