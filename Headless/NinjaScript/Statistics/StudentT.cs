using System;

namespace NT8Bridge.Headless.Statistics;

/// <summary>Student's t distribution, through the regularised incomplete beta function.</summary>
internal static class StudentT
{
    /// <summary>
    /// One-sided probability of the mean of these profits under a true mean of 0; 1 where the test is not defined.
    /// </summary>
    public static double UpperTail(ProfitCurve profits)
    {
        double deviation = profits.StandardDeviation;
        if (profits.Count < 2 || deviation <= 0) return 1;
        return UpperTail(profits.Mean / (deviation / Math.Sqrt(profits.Count)), profits.Count - 1);
    }

    /// <summary>P(T &gt; t) with <paramref name="freedom"/> degrees of freedom.</summary>
    public static double UpperTail(double t, double freedom)
    {
        double tail = IncompleteBeta(freedom / 2.0, 0.5, freedom / (freedom + (t * t))) / 2;
        return t >= 0 ? tail : 1 - tail;
    }

    private static double IncompleteBeta(double a, double b, double x)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        double front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + (a * Math.Log(x)) + (b * Math.Log(1 - x)));
        return x < (a + 1) / (a + b + 2) ? front * Fraction(a, b, x) / a : 1 - (front * Fraction(b, a, 1 - x) / b);
    }

    /// <summary>The continued fraction of the incomplete beta function, evaluated forwards (Lentz).</summary>
    private static double Fraction(double a, double b, double x)
    {
        const double tiny = 1e-300;
        double c = 1;
        double d = 1 / NotZero(1 - ((a + b) * x / (a + 1)));
        double result = d;
        for (int m = 1; m <= 300; m++)
        {
            double even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / NotZero(1 + (even * d));
            c = NotZero(1 + (even / c));
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / NotZero(1 + (odd * d));
            c = NotZero(1 + (odd / c));
            double step = d * c;
            result *= step;
            if (Math.Abs(step - 1) < 1e-15) break;
        }

        return result;

        static double NotZero(double value) => Math.Abs(value) < tiny ? tiny : value;
    }

    /// <summary>Natural logarithm of the gamma function for positive x: shifted up, then Stirling's series.</summary>
    private static double LogGamma(double x)
    {
        double shift = 0;
        while (x < 12)
        {
            shift += Math.Log(x);
            x++;
        }

        double inverse = 1 / x;
        double square = inverse * inverse;
        double series = inverse * ((1.0 / 12) - (square
            * ((1.0 / 360) - (square * ((1.0 / 1260) - (square * ((1.0 / 1680) - (square / 1188))))))));
        return ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + series - shift;
    }
}
