namespace NT8Bridge.Startup;

/// <summary>A time for which the live stream cannot be believed.</summary>
internal sealed class StreamLoss
{
    internal StreamLoss(long lostUtcTicks, bool isFrozen)
    {
        LostUtcTicks = lostUtcTicks;
        IsFrozen = isFrozen;
    }

    /// <summary>The last instant at which it was known to be alive.</summary>
    internal long LostUtcTicks { get; }

    /// <summary>It fell silent without a word: it is back when it moves. Who says that a connection is lost also says when it is back.</summary>
    internal bool IsFrozen { get; }

    /// <summary>Since when it is alive again; 0 while it is not.</summary>
    internal long BackUtcTicks { get; private set; }

    internal void End(long utcTicks)
    {
        if (BackUtcTicks == 0) BackUtcTicks = utcTicks > LostUtcTicks ? utcTicks : LostUtcTicks;
    }
}
