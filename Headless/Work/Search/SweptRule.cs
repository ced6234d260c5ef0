using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>A rule of the model with every condition that its axes give it.</summary>
internal sealed class SweptRule
{
    /// <summary>1 for a vote to buy, −1 for one to sell.</summary>
    public required int Vote { get; init; }

    /// <summary>The axes that decide on the condition, by their positions in the space; the last one changes fastest.</summary>
    public required int[] Axes { get; init; }

    /// <summary>By how much the position among <see cref="Conditions"/> grows with the value of an axis.</summary>
    public required int[] Strides { get; init; }

    /// <summary>The conditions.</summary>
    public required BitCondition[] Conditions { get; init; }

    /// <summary>For each condition the operands of it that an indicator gives.</summary>
    public required int[][] Outputs { get; init; }

    /// <summary>Position of the condition that the digits of a variant choose.</summary>
    public int ConditionOf(int[] digits)
    {
        int position = 0;
        for (int i = 0; i < Axes.Length; i++) position += digits[Axes[i]] * Strides[i];
        return position;
    }
}
