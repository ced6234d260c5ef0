namespace NT8Bridge.Signals;

/// <summary>All or any of several conditions.</summary>
internal sealed class ConditionGroup : Condition
{
    private readonly bool _all;
    private readonly Condition[] _members;

    internal ConditionGroup(bool all, Condition[] members)
    {
        _all = all;
        _members = members;
    }

    /// <summary>Asks every member: a wrong guess where it could stop costs more than an answer. Any is not all of none.</summary>
    internal override bool Holds(bool[] answers)
    {
        bool isAny = !_all;
        bool holds = true;
        foreach (Condition member in _members) holds &= member.Holds(answers) ^ isAny;
        return holds ^ isAny;
    }
}
