#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Relative volatility index (D. Dorsey 1995): an RSI of standard deviations over ten bars, of highs and of lows,
/// averaged; 50 at the first bar and where nothing moved.
/// </summary>
public class RVI : Indicator
{
    private readonly StdDev[] deviations = new StdDev[2];
    private readonly Series<double>[] ups = new Series<double>[2];
    private readonly Series<double>[] downs = new Series<double>[2];

    /// <summary>Number of bars.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Period { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "RVI";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "RVI");
            AddLine(Brushes.DarkGray, 50, "Signal line");
        }
        else if (State == State.DataLoaded)
        {
            for (int i = 0; i < 2; i++)
            {
                deviations[i] = StdDev(i == 0 ? High : Low, 10);
                ups[i] = new Series<double>(this);
                downs[i] = new Series<double>(this);
            }
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        for (int i = 0; i < 2; i++)
        {
            ISeries<double> prices = i == 0 ? High : Low;
            double change = CurrentBar == 0 ? 0 : prices[0] - prices[1];
            double deviation = deviations[i][0];
            Average(ups[i], change > 0 ? deviation : 0);
            Average(downs[i], change < 0 ? deviation : 0);
        }

        // NinjaTrader shows the neutral value at the first two bars, though the second already counts in the averages.
        Value[0] = CurrentBar < 2 ? 50 : (Index(0) + Index(1)) / 2;
    }

    private void Average(Series<double> average, double value) =>
        average[0] = CurrentBar == 0 ? 0 : (average[1] * (Period - 1) + value) / Period;

    private double Index(int i) => ups[i][0] + downs[i][0] == 0 ? 50 : 100 * ups[i][0] / (ups[i][0] + downs[i][0]);
}
