using System.Linq;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>The condition of a rule over bit sets: one comparison, or conditions of which all or any must hold.</summary>
/// <param name="Comparison">Position of the comparison among those of the sweep; below 0 for a group.</param>
/// <param name="IsAll">For a group: whether all must hold.</param>
/// <param name="Members">For a group: its conditions.</param>
internal sealed record BitCondition(int Comparison, bool IsAll, BitCondition[] Members)
{
    /// <summary>The engine's condition with the positions that its comparisons have in the sweep.</summary>
    public static BitCondition Of(Condition condition, int[] positions) => condition is ConditionGroup group
        ? new BitCondition(-1, group.IsAll, [.. group.Members.Select(member => Of(member, positions))])
        : new BitCondition(positions[condition.Comparisons.Single()], false, []);

    /// <summary>Writes for each bar whether the condition holds.</summary>
    public void Write(ulong[] target, ulong[][] comparisons)
    {
        if (Comparison >= 0)
        {
            comparisons[Comparison].CopyTo(target, 0);
            return;
        }

        Members[0].Write(target, comparisons);
        for (int i = 1; i < Members.Length; i++)
        {
            ulong[] other = Members[i].Comparison >= 0 ? comparisons[Members[i].Comparison] : Members[i].Written(comparisons);
            if (IsAll) for (int w = 0; w < target.Length; w++) target[w] &= other[w];
            else for (int w = 0; w < target.Length; w++) target[w] |= other[w];
        }
    }

    private ulong[] Written(ulong[][] comparisons)
    {
        ulong[] bits = new ulong[comparisons[0].Length];
        Write(bits, comparisons);
        return bits;
    }
}
