using System;

namespace NT8Bridge.Signals;

/// <summary>
/// The question whether one operand is greater than another or, for a crossing, has become greater at this base bar. "Less
/// than" is the same question with the two exchanged. An operand that is not ready is NaN, and a comparison with NaN is always
/// false; so no rule speaks because of a value that is not known yet.
/// </summary>
internal readonly struct Comparison : IEquatable<Comparison>
{
    /// <param name="upper">Position of the operand that has to be the greater one.</param>
    /// <param name="lower">Position of the other operand.</param>
    /// <param name="isCrossing">
    /// True when, besides, the first operand must have been at or below the second at the base bar before.
    /// </param>
    internal Comparison(int upper, int lower, bool isCrossing)
    {
        Upper = upper;
        Lower = lower;
        IsCrossing = isCrossing;
    }

    internal int Upper { get; }

    internal int Lower { get; }

    internal bool IsCrossing { get; }

    /// <summary>
    /// The answer, from the values of all operands now and at the base bar before. The operators evaluate both sides, because a
    /// branch that the processor predicts wrongly costs more.
    /// </summary>
    internal bool Holds(double[] now, double[] before) =>
        now[Upper] > now[Lower] & (!IsCrossing | before[Upper] <= before[Lower]);

    /// <inheritdoc/>
    public bool Equals(Comparison other) => other.Upper == Upper && other.Lower == Lower && other.IsCrossing == IsCrossing;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Comparison other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Upper * 4099) ^ (Lower * 2) ^ (IsCrossing ? 1 : 0);
}
