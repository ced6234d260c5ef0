namespace NT8Bridge.Signals;

/// <summary>
/// A yes-or-no question about the operands' values now and at the base bar before. An operand that is not ready is NaN,
/// and every comparison with NaN is false: what is unknown never speaks.
/// </summary>
internal abstract class Condition
{
    internal abstract bool Holds(double[] now, double[] before);
}
