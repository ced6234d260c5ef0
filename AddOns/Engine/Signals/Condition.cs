using System.Collections.Generic;

namespace NT8Bridge.Signals;

/// <summary>The condition of a rule: a comparison, or a group of conditions of which all or any must hold.</summary>
internal abstract class Condition
{
    /// <summary>Positions of the comparisons that the condition asks.</summary>
    internal abstract IEnumerable<int> Comparisons { get; }

    /// <summary>True when the condition holds at the present base bar.</summary>
    /// <param name="answers">The answers of the model's comparisons by their positions.</param>
    internal abstract bool Holds(bool[] answers);
}
