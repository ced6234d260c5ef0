#nullable disable
using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// MESA adaptive moving average and its follower (J. Ehlers 2001) of the median price: an average whose weight follows
/// the phase of the market's cycle. First values at the seventh bar; what lies before counts as 0.
/// </summary>
public class MAMA : Indicator
{
    private Series<double> smooth;
    private Series<double> detrended;
    private Series<double> quadrature;
    private Series<double> inPhase;
    private Series<double> real;
    private Series<double> imaginary;
    private Series<double> re;
    private Series<double> im;
    private Series<double> period;
    private Series<double> phase;

    /// <summary>Most that the newest value can weigh.</summary>
    [NinjaScriptProperty]
    [Range(0.05, double.MaxValue)]
    [Display(Name = "FastLimit", GroupName = "NinjaScriptParameters", Order = 0)]
    public double FastLimit { get; set; }

    /// <summary>Least that the newest value weighs.</summary>
    [NinjaScriptProperty]
    [Range(0.005, double.MaxValue)]
    [Display(Name = "SlowLimit", GroupName = "NinjaScriptParameters", Order = 1)]
    public double SlowLimit { get; set; }

    /// <summary>The main plot.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> Default => Values[0];

    /// <summary>The slower, following average.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> Fama => Values[1];

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "MAMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            FastLimit = 0.5;
            SlowLimit = 0.05;
            AddPlot(Brushes.Goldenrod, "Default");
            AddPlot(Brushes.DodgerBlue, "FAMA");
        }
        else if (State == State.DataLoaded)
        {
            smooth = new Series<double>(this);
            detrended = new Series<double>(this);
            quadrature = new Series<double>(this);
            inPhase = new Series<double>(this);
            real = new Series<double>(this);
            imaginary = new Series<double>(this);
            re = new Series<double>(this);
            im = new Series<double>(this);
            period = new Series<double>(this);
            phase = new Series<double>(this);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (CurrentBar < 6)
            return;

        if (CurrentBar == 6)
        {
            Default[0] = Median[0];
            Fama[0] = Input[0];
            return;
        }

        smooth[0] = (4 * Median[0] + 3 * Median[1] + 2 * Median[2] + Median[3]) / 10;
        detrended[0] = Quadrature(smooth);
        quadrature[0] = Quadrature(detrended);
        inPhase[0] = detrended[3];
        Ease(real, inPhase[0] - Quadrature(quadrature));
        Ease(imaginary, quadrature[0] + Quadrature(inPhase));
        Ease(re, real[0] * real[1] + imaginary[0] * imaginary[1]);
        Ease(im, real[0] * imaginary[1] - imaginary[0] * real[1]);
        period[0] = 0.2 * Cycle() + 0.8 * period[1];
        phase[0] = inPhase[0] == 0 ? phase[1] : Degrees(quadrature[0] / inPhase[0]);
        double weight = Math.Max(SlowLimit, FastLimit / Math.Max(1, phase[1] - phase[0]));
        Default[0] = weight * Median[0] + (1 - weight) * Default[1];
        Fama[0] = 0.5 * weight * Default[0] + (1 - 0.5 * weight) * Fama[1];
    }

    private static double Degrees(double tangent) => Math.Atan(tangent) * 180 / Math.PI;

    /// <summary>The part a quarter of a cycle behind (a short Hilbert transform, tuned to the cycle).</summary>
    private double Quadrature(Series<double> of) =>
        (0.0962 * of[0] + 0.5769 * of[2] - 0.5769 * of[4] - 0.0962 * of[6]) * (0.075 * period[1] + 0.54);

    private static void Ease(Series<double> series, double value) => series[0] = 0.2 * value + 0.8 * series[1];

    /// <summary>
    /// Length of the cycle in bars, from 6 to 50. From one bar to the next it grows by at most a half and shrinks by at most a
    /// third.
    /// </summary>
    private double Cycle()
    {
        double cycle = re[0] == 0 || im[0] == 0 ? period[1] : 360 / Degrees(im[0] / re[0]);
        cycle = Math.Max(Math.Min(cycle, 1.5 * period[1]), 0.67 * period[1]);
        return Math.Min(50, Math.Max(6, cycle));
    }
}
