using System;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>
/// The prices that a step allows, as whole numbers of steps. A price is worked out by one division of whole numbers, so that it
/// is the very number that the same price has when it is read from text: 7126 steps of 0.01 are 71.26 and not 71.26000000000001.
/// </summary>
internal readonly struct PriceGrid
{
    private const long MostParts = 1L << 40;

    /// <summary>A double holds whole numbers to 2^53; half of that leaves room for the quotes around a price.</summary>
    private const double MostExact = 1L << 52;

    private const double Tolerance = 1e-6;
    private readonly double _numerator;
    private readonly double _denominator;

    /// <summary>One over the denominator where that is a power of two, and so exact; else 0.</summary>
    private readonly double _exactInverse;
    private readonly long _mostSteps;

    private PriceGrid(double step, double numerator, double denominator)
    {
        Step = step;
        _numerator = numerator;
        _denominator = denominator;
        _exactInverse = double.IsPow2(denominator) ? 1 / denominator : 0;
        _mostSteps = (long)(MostExact / numerator);
    }

    /// <summary>Smallest change of price.</summary>
    public double Step { get; }

    /// <summary>Finds the fraction that a step stands for: 0.25 is 1/4, 2.5 is 5/2, 0.00005 is 1/20000.</summary>
    /// <returns>False when it is not a positive number, or none of a fraction with fewer than 2^40 parts.</returns>
    public static bool TryOf(double step, out PriceGrid grid)
    {
        grid = default;
        if (!(step > 0) || step > MostExact) return false;
        // Exchanges quote in decimals or in halves of halves: one of these makes the step whole.
        for (double parts = 1; parts <= MostParts; parts *= 10)
        {
            for (double halves = 1; halves <= 64 && parts * halves <= MostParts; halves *= 2)
            {
                double whole = Math.Round(step * parts * halves);
                if (whole < 1 || whole > MostExact || whole / (parts * halves) != step) continue;
                grid = new PriceGrid(step, whole, parts * halves);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the price of so many steps, and of those a few hundred around it, is exact.</summary>
    public bool Has(long steps) => steps >= -_mostSteps && steps <= _mostSteps;

    /// <summary>The price of a number of steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double PriceOf(long steps) =>
        _exactInverse != 0 ? steps * _numerator * _exactInverse : steps * _numerator / _denominator;

    /// <summary>The number of steps of a price; false when it lies between two, or is beyond what is exact.</summary>
    public bool TryStepsOf(double price, out long steps)
    {
        double count = Math.Round(price / Step);
        steps = 0;
        if (!(Math.Abs(count) <= _mostSteps) || Math.Abs(price - (count * Step)) > Step * Tolerance) return false;
        steps = (long)count;
        return true;
    }
}
