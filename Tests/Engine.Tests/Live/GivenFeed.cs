using System;
using System.Collections.Generic;
using NT8Bridge.Feeds;

namespace NT8Bridge.Tests.Live;

/// <summary>A feed whose bars, gaps and connection a test gives.</summary>
internal sealed class GivenFeed : ILiveFeed
{
    private readonly Queue<Bar> _bars = new();
    private readonly List<FeedGap> _gaps = [];
    private readonly Queue<string> _notes = new();

    public event Action? Arrived;

    public string Name => "Rithmic";

    public FeedStatus Status { get; private set; }

    public int Connections { get; private set; }

    public string StatusReason { get; private set; } = string.Empty;

    public long Overflowed => 0;

    public long GapsSeen => _gaps.Count;

    public bool IsStarted { get; private set; }

    public bool IsDisposed { get; private set; }

    public void Start()
    {
        IsStarted = true;
        Become(FeedStatus.Connecting);
    }

    public void Become(FeedStatus status, string reason = "")
    {
        if (status == FeedStatus.Connected) Connections++;
        (Status, StatusReason) = (status, reason);
        Arrived?.Invoke();
    }

    public void Give(params Bar[] bars)
    {
        foreach (Bar bar in bars) _bars.Enqueue(bar);
        Arrived?.Invoke();
    }

    public void Tell(string note)
    {
        _notes.Enqueue(note);
        Arrived?.Invoke();
    }

    public bool TryTakeNote(out string note)
    {
        note = _notes.Count > 0 ? _notes.Dequeue() : string.Empty;
        return note.Length > 0;
    }

    public void Lose(long fromUtcTicks, long toUtcTicks) =>
        _gaps.Add(new FeedGap(fromUtcTicks, toUtcTicks, "history has none", FeedGapState.Lost));

    public FeedGap[] Gaps() => _gaps.ToArray();

    public bool TryTake(out Bar bar)
    {
        bar = _bars.Count > 0 ? _bars.Dequeue() : default;
        return bar.EndUtcTicks != 0;
    }

    public void Dispose() => IsDisposed = true;
}
