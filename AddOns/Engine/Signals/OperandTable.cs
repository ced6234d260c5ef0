using System.Collections.Generic;

namespace NT8Bridge.Signals;

/// <summary>
/// Collects the operands and comparisons of a model while it is read. Equal ones get one position, so that the evaluator keeps
/// each operand and makes each comparison once, however many rules use it.
/// </summary>
internal sealed class OperandTable
{
    private readonly MemoryBudget _budget;
    private readonly List<Operand> _operands = new();
    private readonly List<Comparison> _comparisons = new();
    private readonly Dictionary<(string Text, bool IsConstant), int> _operandAt = new();
    private readonly Dictionary<Comparison, int> _comparisonAt = new();

    /// <param name="budget">Is told of the indicators.</param>
    internal OperandTable(MemoryBudget budget) => _budget = budget;

    /// <summary>The operands by position.</summary>
    internal IReadOnlyList<Operand> Operands => _operands;

    /// <summary>The comparisons by position.</summary>
    internal IReadOnlyList<Comparison> Comparisons => _comparisons;

    /// <summary>
    /// Position of an operand. Operands with the same text are the same, but a constant is never the same as a price or an
    /// indicator's output.
    /// </summary>
    /// <exception cref="SignalModelException">The indicators would take too much memory.</exception>
    internal int PositionOf(Operand operand)
    {
        (string, bool) key = (operand.Text, operand.Constant.HasValue);
        if (_operandAt.TryGetValue(key, out int known)) return known;
        if (operand.Request is { } request)
        {
            _budget.AddOnce(request);
            _budget.Verify(isWhole: false);
        }

        _operandAt.Add(key, _operands.Count);
        _operands.Add(operand);
        return _operands.Count - 1;
    }

    /// <summary>Position of a comparison.</summary>
    internal int PositionOf(Comparison comparison)
    {
        if (_comparisonAt.TryGetValue(comparison, out int known)) return known;
        _comparisonAt.Add(comparison, _comparisons.Count);
        _comparisons.Add(comparison);
        return _comparisons.Count - 1;
    }
}
