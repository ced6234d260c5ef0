using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>All combinations by position; the first axis changes slowest.</summary>
internal sealed class SearchSpace
{
    /// <summary>Takes the axes, of which there are at most 2^62 combinations.</summary>
    public SearchSpace(IReadOnlyList<SearchAxis> axes)
    {
        Axes = axes;
        Count = 1;
        foreach (SearchAxis axis in axes) Count *= axis.Size;
    }

    /// <summary>The axes in order.</summary>
    public IReadOnlyList<SearchAxis> Axes { get; }

    /// <summary>Number of combinations.</summary>
    public long Count { get; }

    /// <summary>The place of each axis' value at a position.</summary>
    public int[] Digits(long position)
    {
        int[] digits = new int[Axes.Count];
        for (int axis = digits.Length - 1; axis >= 0; axis--)
        {
            digits[axis] = (int)(position % Axes[axis].Size);
            position /= Axes[axis].Size;
        }

        return digits;
    }

    /// <summary>The position of these places.</summary>
    public long Position(int[] digits)
    {
        long position = 0;
        for (int axis = 0; axis < digits.Length; axis++) position = (position * Axes[axis].Size) + digits[axis];
        return position;
    }
}
