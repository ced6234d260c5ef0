using System.Collections.Generic;

namespace NT8Bridge.Signals;

/// <summary>
/// Collects the operands and comparisons of a model while it is read. Equal ones get one position, so that the evaluator keeps
/// each operand and makes each comparison once, however many rules use it.
/// </summary>
internal sealed class OperandTable
{
    private readonly List<Operand> _operands = new();
    private readonly List<Comparison> _comparisons = new();

    /// <summary>The operands by position.</summary>
    internal IReadOnlyList<Operand> Operands => _operands;

    /// <summary>The comparisons by position.</summary>
    internal IReadOnlyList<Comparison> Comparisons => _comparisons;

    /// <summary>
    /// Position of an operand. Operands with the same text are the same, but a constant is never the same as a price or an
    /// indicator's output.
    /// </summary>
    internal int PositionOf(Operand operand)
    {
        int known = _operands.FindIndex(
            other => other.Text == operand.Text && other.Constant.HasValue == operand.Constant.HasValue);
        if (known >= 0) return known;
        _operands.Add(operand);
        return _operands.Count - 1;
    }

    /// <summary>Position of a comparison.</summary>
    internal int PositionOf(Comparison comparison)
    {
        int known = _comparisons.IndexOf(comparison);
        if (known >= 0) return known;
        _comparisons.Add(comparison);
        return _comparisons.Count - 1;
    }
}
