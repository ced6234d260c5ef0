using System;
using System.Collections.Generic;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>Makes children of combinations.</summary>
internal sealed class Breeding(SearchSpace space, GeneticTerms terms, RandomSource random)
{
    /// <summary>A child that was there before is changed so often; then its neighbourhood is taken to be used up.</summary>
    public const int MostChanges = 100;

    /// <summary>A child of two of these; they are ordered, the best first.</summary>
    public long Child(List<Individual> parents)
    {
        // The better of two drawn ones stands further in front.
        int first = Math.Min(random.NextInt(parents.Count), random.NextInt(parents.Count));
        int second = Math.Min(random.NextInt(parents.Count), random.NextInt(parents.Count));
        int[] child = space.Digits(parents[Math.Min(first, second)].Position);
        if (IsDrawn(terms.CrossoverRate))
        {
            int[] other = space.Digits(parents[Math.Max(first, second)].Position);
            for (int axis = 0; axis < child.Length; axis++)
                if (random.NextInt(2) == 1) child[axis] = other[axis];
        }

        for (int axis = 0; axis < child.Length; axis++)
            if (IsDrawn(terms.MutationRate)) Change(child, axis);
        return space.Position(child);
    }

    /// <summary>The combination with another value of one drawn parameter.</summary>
    public long Changed(long position)
    {
        int[] digits = space.Digits(position);
        Change(digits, random.NextInt(digits.Length));
        return space.Position(digits);
    }

    /// <summary>
    /// Another value, each as likely as any other: of a number one within the mutation's strength, of all else any.
    /// </summary>
    private void Change(int[] digits, int axis)
    {
        (int size, bool isOrdered) = space.Axes[axis];
        if (size == 1) return;
        int reach = isOrdered ? Math.Max(1, (int)Math.Round((size - 1) * terms.MutationStrength / 100)) : size - 1;
        int low = Math.Max(0, digits[axis] - reach), high = Math.Min(size - 1, digits[axis] + reach);
        int drawn = low + random.NextInt(high - low);
        digits[axis] = drawn < digits[axis] ? drawn : drawn + 1;
    }

    private bool IsDrawn(double percent) => random.NextDouble() * 100 < percent;
}
