using System;

namespace NT8Bridge.Headless.Tests.Indicators;

internal static partial class Plain
{
    /// <summary>MAMA and FAMA, in the steps of J. Ehlers' paper.</summary>
    internal static double[][] Mama(PlainBars b, double fastLimit, double slowLimit)
    {
        int count = b.Count;
        double[] price = b.Median, mama = Unset(count), fama = Unset(count);
        double[] smooth = new double[count], detrender = new double[count];
        double[] q1 = new double[count], i1 = new double[count], i2 = new double[count], q2 = new double[count];
        double[] re = new double[count], im = new double[count], period = new double[count], phase = new double[count];
        for (int n = 6; n < count; n++)
        {
            if (n == 6)
            {
                (mama[n], fama[n]) = (price[n], b.Close[n]);
                continue;
            }

            // In the paper's order: over equal prices only the rounding of this sum is left, and the phase is its ratio.
            double Hilbert(double[] x) =>
                ((0.0962 * x[n]) + (0.5769 * x[n - 2]) - (0.5769 * x[n - 4]) - (0.0962 * x[n - 6]))
                * ((0.075 * period[n - 1]) + 0.54);
            smooth[n] = ((4 * price[n]) + (3 * price[n - 1]) + (2 * price[n - 2]) + price[n - 3]) / 10;
            detrender[n] = Hilbert(smooth);
            q1[n] = Hilbert(detrender);
            i1[n] = detrender[n - 3];
            i2[n] = (0.2 * (i1[n] - Hilbert(q1))) + (0.8 * i2[n - 1]);
            q2[n] = (0.2 * (q1[n] + Hilbert(i1))) + (0.8 * q2[n - 1]);
            re[n] = (0.2 * ((i2[n] * i2[n - 1]) + (q2[n] * q2[n - 1]))) + (0.8 * re[n - 1]);
            im[n] = (0.2 * ((i2[n] * q2[n - 1]) - (q2[n] * i2[n - 1]))) + (0.8 * im[n - 1]);
            double cycle = period[n - 1];
            if (re[n] != 0 && im[n] != 0) cycle = 2 * Math.PI / Math.Atan(im[n] / re[n]);
            if (cycle > 1.5 * period[n - 1]) cycle = 1.5 * period[n - 1];
            if (cycle < 0.67 * period[n - 1]) cycle = 0.67 * period[n - 1];
            if (cycle < 6) cycle = 6;
            if (cycle > 50) cycle = 50;
            period[n] = (0.2 * cycle) + (0.8 * period[n - 1]);
            phase[n] = i1[n] != 0 ? Math.Atan(q1[n] / i1[n]) * 180 / Math.PI : phase[n - 1];
            double step = phase[n - 1] - phase[n];
            double alpha = fastLimit / (step < 1 ? 1 : step);
            if (alpha < slowLimit) alpha = slowLimit;
            mama[n] = (alpha * price[n]) + ((1 - alpha) * mama[n - 1]);
            fama[n] = (0.5 * alpha * mama[n]) + ((1 - (0.5 * alpha)) * fama[n - 1]);
        }

        return [mama, fama];
    }
}
