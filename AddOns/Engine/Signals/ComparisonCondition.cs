namespace NT8Bridge.Signals;

/// <summary>The answer of one of the model's comparisons.</summary>
internal sealed class ComparisonCondition : Condition
{
    private readonly int _position;

    internal ComparisonCondition(int position) => _position = position;

    internal override bool Holds(bool[] answers) => answers[_position];
}
