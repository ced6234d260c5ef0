namespace NT8Bridge.Signals;

/// <summary>What a rule asks: comparisons, joined by all and any.</summary>
internal abstract class Condition
{
    /// <param name="answers">The answers of the model's comparisons, in the model's order.</param>
    internal abstract bool Holds(bool[] answers);
}
