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

    internal override bool Holds(double[] now, double[] before)
    {
        foreach (Condition member in _members)
        {
            if (member.Holds(now, before) != _all) return !_all;
        }

        return _all;
    }
}
