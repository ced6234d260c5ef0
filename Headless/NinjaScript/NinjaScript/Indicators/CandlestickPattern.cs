#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>1 at the bar that completes a pattern of candlesticks, else 0.</summary>
public class CandlestickPattern : Indicator
{
    private CandleStickPatternLogic logic;

    /// <summary>The pattern that is looked for.</summary>
    [NinjaScriptProperty]
    [Display(Name = "Pattern", GroupName = "NinjaScriptParameters", Order = 0)]
    public ChartPattern Pattern { get; set; }

    /// <summary>Bars on each side of a swing that makes the trend; 0 finds patterns in any trend.</summary>
    [NinjaScriptProperty]
    [Range(0, int.MaxValue)]
    [Display(Name = "TrendStrength", GroupName = "NinjaScriptParameters", Order = 1)]
    public int TrendStrength { get; set; }

    /// <summary>1 where the pattern is complete, else 0.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> PatternFound => Values[0];

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Candlestick pattern";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            DrawOnPricePanel = true;
            Pattern = ChartPattern.MorningStar;
            TrendStrength = 4;
            AddPlot(Brushes.Transparent, "Pattern found");
        }
        else if (State == State.DataLoaded)
        {
            logic = new CandleStickPatternLogic(this, TrendStrength);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate() => Value[0] = logic.Evaluate(Pattern) ? 1 : 0;
}
