using System;

namespace NinjaTrader.Core.FloatingPoint;

/// <summary>Comparison of floating point numbers that forgives the noise of arithmetic.</summary>
public static class MathExtentions
{
    private const double Tolerance = 1e-10;

    /// <summary>−1, 0 or 1; 0 when the two differ by less than 1e-10.</summary>
    public static int ApproxCompare(this double d1, double d2)
    {
        double difference = d1 - d2;
        if (Math.Abs(difference) < Tolerance) return 0;
        return difference < 0 ? -1 : 1;
    }

    /// <summary>−1, 0 or 1; 0 when the two differ by less than 1e-6.</summary>
    public static int ApproxCompare(this float f1, float f2)
    {
        float difference = f1 - f2;
        if (Math.Abs(difference) < 1e-6f) return 0;
        return difference < 0 ? -1 : 1;
    }
}
