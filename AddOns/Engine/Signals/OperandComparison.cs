namespace NT8Bridge.Signals;

/// <summary>Compares two operands by their positions in the model's operand list.</summary>
internal sealed class OperandComparison : Condition
{
    private readonly int _left;
    private readonly int _right;
    private readonly Comparison _comparison;

    internal OperandComparison(int left, Comparison comparison, int right)
    {
        _left = left;
        _comparison = comparison;
        _right = right;
    }

    internal override bool Holds(double[] now, double[] before) => _comparison switch
    {
        Comparison.Above => now[_left] > now[_right],
        Comparison.Below => now[_left] < now[_right],
        Comparison.CrossesAbove => before[_left] <= before[_right] && now[_left] > now[_right],
        _ => before[_left] >= before[_right] && now[_left] < now[_right],
    };
}
