#nullable disable
using System;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Time series forecast: the least-squares line some bars ahead; through one bar there is none. While the window fills on bars
/// that may be taken back, those before the first count as 0.
/// </summary>
public class TSF : Indicator
{
    private LinReg end;
    private LinRegIntercept begin;

    /// <summary>Bars ahead.</summary>
    [NinjaScriptProperty]
    [Display(Name = "Forecast", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Forecast { get; set; }

    /// <summary>Number of bars.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 1)]
    public int Period { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "TSF";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Forecast = 3;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "TSF");
        }
        else if (State == State.DataLoaded && Period > 1)
        {
            end = LinReg(Input, Period);
            begin = LinRegIntercept(Input, Period);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (Period == 1)
        {
            Value[0] = double.NaN;
            return;
        }

        if (ZeroedLine.IsOf(this, Period))
        {
            var line = new ZeroedLine(Input, CurrentBar, Period);
            Value[0] = line.End + Forecast * line.Slope;
            return;
        }

        int steps = Math.Min(CurrentBar, Period - 1);
        Value[0] = steps == 0 ? Input[0] : end[0] + Forecast * (end[0] - begin[0]) / steps;
    }
}
