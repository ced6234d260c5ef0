using System;

namespace NT8Bridge.Headless.Work.Validate;

/// <summary>The standard normal distribution.</summary>
public static class NormalDistribution
{
    /// <summary>Beyond this the series would lose digits, and the continued fraction converges fast.</summary>
    private const double SeriesEnd = 4;

    private const int FractionTerms = 60;
    private static readonly double RootOfTwoPi = Math.Sqrt(2 * Math.PI);

    /// <summary>The density at a value.</summary>
    public static double Density(double value) => Math.Exp(-0.5 * value * value) / RootOfTwoPi;

    /// <summary>
    /// The probability of a smaller value: the power series x + x³/3 + x⁵/(3·5) + … times the density (Marsaglia, "Evaluating the
    /// Normal Distribution", 2004), and Laplace's continued fraction in the tails.
    /// </summary>
    public static double Cumulative(double value)
    {
        if (double.IsNaN(value)) return double.NaN;
        if (value > SeriesEnd) return 1 - Tail(value);
        if (value < -SeriesEnd) return Tail(-value);
        double term = value, sum = value;
        for (int i = 3; Math.Abs(term) > 1e-18 * Math.Abs(sum); i += 2)
        {
            term *= value * value / i;
            sum += term;
        }

        return 0.5 + (sum * Density(value));
    }

    /// <summary>
    /// The value below which that probability lies: Abramowitz and Stegun 26.2.23 as a beginning, then Halley's steps to the last
    /// digits. 0 gives minus infinity, 1 plus infinity.
    /// </summary>
    public static double Quantile(double probability)
    {
        if (!(probability is >= 0 and <= 1)) return double.NaN;
        if (probability == 0) return double.NegativeInfinity;
        if (probability == 1) return double.PositiveInfinity;
        if (probability > 0.5) return -Quantile(1 - probability);
        double t = Math.Sqrt(-2 * Math.Log(probability));
        double value = -(t - ((2.515517 + (t * (0.802853 + (t * 0.010328))))
            / (1 + (t * (1.432788 + (t * (0.189269 + (t * 0.001308))))))));
        for (int step = 0; step < 3; step++)
        {
            double error = (Cumulative(value) - probability) / Density(value);
            value -= error / (1 + (value * error / 2));
        }

        return value;
    }

    private static double Tail(double value)
    {
        double fraction = value;
        for (int i = FractionTerms; i > 0; i--) fraction = value + (i / fraction);
        return Density(value) / fraction;
    }
}
