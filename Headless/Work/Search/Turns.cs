namespace NT8Bridge.Headless.Work.Search;

/// <summary>The bars at which a variant's signal has another direction than at the bar before.</summary>
internal sealed class Turns
{
    /// <summary>Makes room for a turn at each bar.</summary>
    public Turns(int bars)
    {
        Bars = new int[bars];
        Directions = new sbyte[bars];
    }

    /// <summary>Number of turns.</summary>
    public int Count { get; set; }

    /// <summary>The bars, ascending.</summary>
    public int[] Bars { get; }

    /// <summary>The new directions: 1 buy, 0 hold, −1 sell.</summary>
    public sbyte[] Directions { get; }

    /// <summary>First bar at which everything that the variant's rules read is ready.</summary>
    public int ReadyFrom { get; set; }

    /// <summary>Bars at which it is ready; null where that is all from <see cref="ReadyFrom"/> on.</summary>
    public ulong[]? Ready { get; set; }

    /// <summary>Whether the engine is ready at a bar.</summary>
    public bool IsReady(int bar) => bar >= ReadyFrom && (Ready is null || SweepMarket.Has(Ready, bar));
}
