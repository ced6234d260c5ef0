using System.Collections.Generic;

namespace NT8Bridge.Signals;

/// <summary>A condition that holds when one of the model's comparisons does.</summary>
internal sealed class ComparisonCondition : Condition
{
    private readonly int _position;

    /// <param name="position">Position of the comparison in <see cref="SignalModel.Comparisons"/>.</param>
    internal ComparisonCondition(int position) => _position = position;

    internal override IEnumerable<int> Comparisons => new[] { _position };

    internal override bool Holds(bool[] answers) => answers[_position];
}
