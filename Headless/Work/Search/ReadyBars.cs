using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>From which bar on an operand is ready, and where it is not once more.</summary>
/// <param name="From">First bar at which it is ready.</param>
/// <param name="Gaps">The bars at which it is ready, as bits; null where it stays ready.</param>
internal sealed record ReadyBars(int From, ulong[]? Gaps)
{
    /// <summary>Reads what was found bar by bar.</summary>
    public static ReadyBars Of(IReadOnlyList<bool> ready)
    {
        int from = 0;
        while (from < ready.Count && !ready[from]) from++;
        bool stays = true;
        ulong[] bits = new ulong[(ready.Count + 63) / 64];
        for (int bar = from; bar < ready.Count; bar++)
        {
            stays &= ready[bar];
            if (ready[bar]) bits[bar >> 6] |= 1UL << bar;
        }

        return new ReadyBars(from, stays ? null : bits);
    }
}
