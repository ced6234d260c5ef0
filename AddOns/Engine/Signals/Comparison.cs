using System;

namespace NT8Bridge.Signals;

/// <summary>
/// Whether one operand is greater than another or, for a crossing, has become so at this base bar. "Less than" is the same with
/// the two exchanged. An operand that is not ready is NaN, and every comparison with NaN is false: what is unknown never speaks.
/// </summary>
internal readonly struct Comparison : IEquatable<Comparison>
{
    /// <param name="upper">Position of the operand that has to be greater.</param>
    /// <param name="lower">Position of the other.</param>
    /// <param name="isCrossing">True when it must have been at or below the other at the base bar before.</param>
    internal Comparison(int upper, int lower, bool isCrossing)
    {
        Upper = upper;
        Lower = lower;
        IsCrossing = isCrossing;
    }

    internal int Upper { get; }

    internal int Lower { get; }

    internal bool IsCrossing { get; }

    /// <summary>The answer from the operands' values now and at the base bar before.</summary>
    internal bool Holds(double[] now, double[] before) =>
        now[Upper] > now[Lower] & (!IsCrossing | before[Upper] <= before[Lower]);

    /// <inheritdoc/>
    public bool Equals(Comparison other) => other.Upper == Upper && other.Lower == Lower && other.IsCrossing == IsCrossing;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Comparison other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Upper * 4099) ^ (Lower * 2) ^ (IsCrossing ? 1 : 0);
}
