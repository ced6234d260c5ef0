#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>A moving average with envelopes at a percentage of it.</summary>
public class MAEnvelopes : Indicator
{
    private ISeries<double> average;

    /// <summary>Distance of the envelopes in per cent.</summary>
    [NinjaScriptProperty]
    [Range(0.01, double.MaxValue)]
    [Display(Name = "EnvelopePercentage", GroupName = "NinjaScriptParameters", Order = 0)]
    public double EnvelopePercentage { get; set; }

    /// <summary>1 EMA, 2 HMA, 3 SMA, 4 TMA, 5 TEMA, 6 WMA.</summary>
    [NinjaScriptProperty]
    [Range(1, 6)]
    [Display(Name = "MAType", GroupName = "NinjaScriptParameters", Order = 1)]
    public int MAType { get; set; }

    /// <summary>Number of bars.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 2)]
    public int Period { get; set; }

    /// <summary>Lower band.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> Lower => Values[2];

    /// <summary>Mean.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> Middle => Values[1];

    /// <summary>Upper band.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> Upper => Values[0];

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "MA envelopes";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            EnvelopePercentage = 1.5;
            MAType = 3;
            Period = 14;
            AddPlot(Brushes.DodgerBlue, "Upper");
            AddPlot(new Stroke(Brushes.DodgerBlue, DashStyleHelper.Dash, 1), PlotStyle.Line, "Middle");
            AddPlot(Brushes.DodgerBlue, "Lower");
        }
        else if (State == State.DataLoaded)
        {
            average = Average();
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        Middle[0] = average[0];
        Upper[0] = average[0] * (1 + EnvelopePercentage / 100);
        Lower[0] = average[0] * (1 - EnvelopePercentage / 100);
    }

    private ISeries<double> Average()
    {
        switch (MAType)
        {
            case 1: return EMA(Input, Period);
            case 2: return HMA(Input, Period);
            case 4: return TMA(Input, Period);
            case 5: return TEMA(Input, Period);
            case 6: return WMA(Input, Period);
            default: return SMA(Input, Period);
        }
    }
}
