using System;
using System.Linq;
using NT8Bridge.Headless.Work.Optimize.Searches;

namespace NT8Bridge.Headless.Tests.Work.Optimize.Searches;

/// <summary>A drawn space with a single peak, from which the fitness falls on every side.</summary>
internal sealed class PeakSurface
{
    private readonly int[] _peak;
    private readonly double[] _weights;

    /// <summary>Draws it: two to four numbers, and on every second one a flag and an enum beside them.</summary>
    public PeakSurface(int seed)
    {
        Random random = new(seed);
        SearchAxis[] numbers =
            [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => new SearchAxis(random.Next(10, 60), IsOrdered: true))];
        SearchAxis[] others = seed % 2 == 0 ? [] : [new SearchAxis(2, false), new SearchAxis(random.Next(3, 7), false)];
        Space = new SearchSpace([.. numbers, .. others]);
        _peak = [.. Space.Axes.Select(axis => random.Next(axis.Size))];
        _weights = [.. Space.Axes.Select(_ => 0.5 + random.NextDouble())];
    }

    /// <summary>The space.</summary>
    public SearchSpace Space { get; }

    /// <summary>How good a combination is; 0 at the peak, less everywhere else.</summary>
    public double Of(long position)
    {
        int[] digits = Space.Digits(position);
        double fitness = 0;
        for (int axis = 0; axis < digits.Length; axis++)
        {
            (int size, bool isOrdered) = Space.Axes[axis];
            double distance = isOrdered ? Math.Abs(digits[axis] - _peak[axis]) / (double)size
                : digits[axis] == _peak[axis] ? 0 : 1;
            fitness -= _weights[axis] * distance;
        }

        return fitness;
    }
}
