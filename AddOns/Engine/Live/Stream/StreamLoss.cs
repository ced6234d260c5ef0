namespace NT8Bridge.Live.Stream;

/// <summary>A span of time for which the live stream cannot be believed.</summary>
internal sealed class StreamLoss
{
    internal StreamLoss(long lostUtcTicks, bool isFrozen)
    {
        LostUtcTicks = lostUtcTicks;
        IsFrozen = isFrozen;
    }

    /// <summary>The last instant at which the stream was known to be alive.</summary>
    internal long LostUtcTicks { get; }

    /// <summary>
    /// True when the stream fell silent and nobody said that it was lost: then its next sign of life says that it is back. A
    /// connection that was said to be lost is said to be back too, and signs of life do not count before that.
    /// </summary>
    internal bool IsFrozen { get; set; }

    /// <summary>Since when the stream is alive again; 0 while it is not.</summary>
    internal long BackUtcTicks { get; private set; }

    internal void End(long utcTicks)
    {
        if (BackUtcTicks == 0) BackUtcTicks = utcTicks > LostUtcTicks ? utcTicks : LostUtcTicks;
    }
}
