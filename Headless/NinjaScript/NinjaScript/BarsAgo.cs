using System;

namespace NinjaTrader.NinjaScript;

/// <summary>Turns bars-ago into an absolute index, and names the mistake when there is no such bar.</summary>
internal static class BarsAgo
{
    internal static int Resolve(int current, int barsAgo)
    {
        int index = current - barsAgo;
        if (barsAgo < 0 || index < 0) throw OutOfRange(current, barsAgo);
        return index;
    }

    private static ArgumentOutOfRangeException OutOfRange(int current, int barsAgo) => new(
        nameof(barsAgo),
        current < 0
            ? $"A series was read {barsAgo} bars ago, but it has no bar yet."
            : $"A series was read {barsAgo} bars ago; at bar {current} that is allowed from 0 to {current}.");
}
