using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Models;

/// <summary>A condition as the ways in which it can hold: each a list of comparisons that all have to.</summary>
internal static class Alternatives
{
    /// <summary>More ways than these are not looked at one by one.</summary>
    private const int Most = 4096;

    /// <summary>Positions of the comparisons of each way; null where there are too many ways.</summary>
    public static IReadOnlyList<int[]>? Of(Condition condition)
    {
        if (condition is not ConditionGroup group) return [[.. condition.Comparisons]];
        List<int[]> ways = group.IsAll ? [[]] : [];
        foreach (Condition member in group.Members)
        {
            if (Of(member) is not { } own) return null;
            if ((long)ways.Count * own.Count > Most || ways.Count + own.Count > Most) return null;
            ways = group.IsAll
                ? [.. ways.SelectMany(way => own.Select(other => way.Union(other).ToArray()))]
                : [.. ways, .. own];
        }

        return ways;
    }
}
