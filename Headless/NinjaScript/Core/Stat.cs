using System;
using NT8Bridge.Headless.Statistics;

namespace NinjaTrader.Core;

/// <summary>Statistical functions of the platform.</summary>
public static class Stat
{
    /// <summary>Probability that a value of Student's t distribution is beyond ±<paramref name="t"/>.</summary>
    /// <param name="t">The value.</param>
    /// <param name="degreesOfFreedom">Degrees of freedom.</param>
    public static double StudTP(double t, double degreesOfFreedom) => 2 * StudentT.UpperTail(Math.Abs(t), degreesOfFreedom);
}
