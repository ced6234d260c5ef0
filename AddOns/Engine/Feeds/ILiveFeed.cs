using System;

namespace NT8Bridge.Feeds;

/// <summary>
/// A stream of closed bars from outside the engine's thread. Implementations hold bars in a bounded queue; the engine's
/// owner drains it on its own thread, so that no feed ever touches engine state.
/// </summary>
public interface ILiveFeed : IDisposable
{
    /// <summary>Name for reports, for example "Rithmic".</summary>
    string Name { get; }

    /// <summary>
    /// Connects and starts to build bars. Returns at once; failures show in <see cref="Status"/> and <see cref="StatusReason"/>.
    /// </summary>
    void Start();

    /// <summary>Where the connection stands now.</summary>
    FeedStatus Status { get; }

    /// <summary>
    /// How many times it was connected so far: a connection may come and go between two looks at <see cref="Status"/>. A
    /// connection is counted after the status has become <see cref="FeedStatus.Connected"/>.
    /// </summary>
    int Connections { get; }

    /// <summary>Why the connection stands so, in words for the trader; empty while all is well.</summary>
    string StatusReason { get; }

    /// <summary>
    /// Takes the next thing that the feed has to tell the trader beside its status, oldest first. False when there is none.
    /// </summary>
    bool TryTakeNote(out string note);

    /// <summary>Takes the next closed bar, oldest first. False when none is waiting.</summary>
    bool TryTake(out Bar bar);

    /// <summary>Bars that were given up because the queue was full; each time makes a gap to be repaired from history.</summary>
    long Overflowed { get; }

    /// <summary>Gaps so far, those no longer listed included. A gap is counted before a bar from after it can be taken.</summary>
    long GapsSeen { get; }

    /// <summary>The newest gaps and what became of them.</summary>
    FeedGap[] Gaps();

    /// <summary>
    /// A bar waits, a gap was closed or the connection changed. Raised on the feed's own threads; a handler returns at once and
    /// does not throw.
    /// </summary>
    event Action? Arrived;
}
