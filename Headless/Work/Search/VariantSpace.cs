using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// All variants by position. Axes that reach farther come first, so that variants with the same signals stand side by side; the
/// last axis changes fastest.
/// </summary>
internal sealed class VariantSpace
{
    /// <summary>Takes the axes in any order.</summary>
    /// <exception cref="WrongRequestException">There are more variants than a number can count.</exception>
    public VariantSpace(IEnumerable<SweepAxis> axes)
    {
        Axes = [.. axes.OrderBy(axis => axis.Reach)];
        Count = 1;
        foreach (SweepAxis axis in Axes)
        {
            if (Count > long.MaxValue / axis.Texts.Count)
                throw new WrongRequestException(RequestPart.Model, $"it has more variants than can be counted; widen the steps.");
            Count *= axis.Texts.Count;
        }
    }

    /// <summary>The axes in the order of their reach.</summary>
    public IReadOnlyList<SweepAxis> Axes { get; }

    /// <summary>Number of variants.</summary>
    public long Count { get; }

    /// <summary>Position of the first axis that reaches no farther than the strategy's orders.</summary>
    public int FirstOfOrders => Axes.Count(axis => axis.Reach != AxisReach.Orders);

    /// <summary>Position of the axis of that name.</summary>
    public int Find(string name)
    {
        for (int i = 0; i < Axes.Count; i++)
            if (Axes[i].Name == name) return i;
        throw new ArgumentException($"there is no axis '{name}'", nameof(name));
    }

    /// <summary>The value that each axis has in a variant, by its position among the axis's values.</summary>
    public void Decode(long position, int[] digits)
    {
        for (int axis = Axes.Count - 1; axis >= 0; axis--)
        {
            (position, long digit) = Math.DivRem(position, Axes[axis].Texts.Count);
            digits[axis] = (int)digit;
        }
    }

    /// <summary>The variants that differ from one in a single value, by one step.</summary>
    public IEnumerable<long> Neighbours(long position)
    {
        long step = 1;
        for (int axis = Axes.Count - 1; axis >= 0; axis--)
        {
            int count = Axes[axis].Texts.Count;
            long digit = position / step % count;
            if (digit > 0) yield return position - step;
            if (digit < count - 1) yield return position + step;
            step *= count;
        }
    }

    /// <summary>The values of a variant by name, as they are told.</summary>
    public IReadOnlyDictionary<string, string> Told(long position)
    {
        int[] digits = new int[Axes.Count];
        Decode(position, digits);
        return Axes.Select((axis, i) => (axis.Name, Text: axis.Texts[digits[i]]))
            .ToDictionary(pair => pair.Name, pair => pair.Text, StringComparer.Ordinal);
    }
}
