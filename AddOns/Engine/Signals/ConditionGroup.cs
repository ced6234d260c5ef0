using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Signals;

/// <summary>Several conditions, of which all or any must hold.</summary>
internal sealed class ConditionGroup : Condition
{
    private readonly bool _all;
    private readonly Condition[] _members;

    internal ConditionGroup(bool all, Condition[] members)
    {
        _all = all;
        _members = members;
    }

    /// <summary>True when all members must hold, false when any does.</summary>
    internal bool IsAll => _all;

    /// <summary>The conditions of the group, in the model's order.</summary>
    internal IReadOnlyList<Condition> Members => _members;

    internal override IEnumerable<int> Comparisons => _members.SelectMany(member => member.Comparisons);

    /// <summary>
    /// Asks every member instead of stopping at the first that decides, because a processor that predicts wrongly where to stop
    /// loses more time than an answer takes. One loop serves both kinds: "any holds" is computed as "not all fail".
    /// </summary>
    internal override bool Holds(bool[] answers)
    {
        bool isAny = !_all;
        bool holds = true;
        foreach (Condition member in _members) holds &= member.Holds(answers) ^ isAny;
        return holds ^ isAny;
    }
}
