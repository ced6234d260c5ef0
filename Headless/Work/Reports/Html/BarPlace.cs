using System;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The place of an instant among bars.</summary>
internal static class BarPlace
{
    /// <summary>The bar that holds the instant: the first one that ends then or later, at most the last.</summary>
    public static int Of(long utcTicks, BarColumns bars)
    {
        int at = Array.BinarySearch(bars.EndUtcTicks, utcTicks);
        if (at < 0) at = ~at;
        // Of bars that end in one instant, as tick bars do, the first one.
        while (at > 0 && at < bars.Count && bars.EndUtcTicks[at - 1] == utcTicks) at--;
        return Math.Min(at, bars.Count - 1);
    }
}
