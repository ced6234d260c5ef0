using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>The operands and comparisons of all variants, each once.</summary>
internal sealed class SweptOperands
{
    private readonly Dictionary<(string Text, bool IsConstant), int> _operandAt = [];
    private readonly Dictionary<Comparison, int> _comparisonAt = [];

    /// <summary>The operands by position.</summary>
    public List<Operand> Operands { get; } = [];

    /// <summary>The comparisons by position; their operands are those of <see cref="Operands"/>.</summary>
    public List<Comparison> Comparisons { get; } = [];

    /// <summary>Takes what one model compares; for each comparison of the model its position here.</summary>
    public int[] Take(SignalModel model)
    {
        int[] operands = [.. model.Operands.Select(PositionOf)];
        return [.. model.Comparisons.Select(one =>
            PositionOf(new Comparison(operands[one.Upper], operands[one.Lower], one.IsCrossing)))];
    }

    /// <summary>Position of an operand; equal ones have one.</summary>
    public int PositionOf(Operand operand)
    {
        (string, bool) key = (operand.Text, operand.Constant.HasValue);
        if (_operandAt.TryGetValue(key, out int known)) return known;
        _operandAt.Add(key, Operands.Count);
        Operands.Add(operand);
        return Operands.Count - 1;
    }

    private int PositionOf(Comparison comparison)
    {
        if (_comparisonAt.TryGetValue(comparison, out int known)) return known;
        _comparisonAt.Add(comparison, Comparisons.Count);
        Comparisons.Add(comparison);
        return Comparisons.Count - 1;
    }
}
