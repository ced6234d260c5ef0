using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using NT8Bridge.Clocks;

namespace NT8Bridge.Feeds;

/// <summary>
/// What happened to a feed, one line each, oldest first; the last 500 lines are kept. May be read from any thread.
/// </summary>
public sealed class FeedJournal
{
    private const int LinesKept = 500;

    private readonly Queue<string> _lines = new();
    private readonly ConcurrentQueue<string> _told = new();
    private readonly IWaitableClock _clock;

    /// <summary>Makes an empty journal whose lines carry the clock's time.</summary>
    public FeedJournal(IWaitableClock clock) => _clock = clock;

    /// <summary>Lines written so far, including those no longer kept.</summary>
    public long Written { get; private set; }

    /// <summary>Adds a line.</summary>
    public void Add(string text)
    {
        string time = new DateTime(_clock.UtcTicks, DateTimeKind.Utc).ToString(
            "yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
        string line = time + "Z " + text;
        lock (_lines)
        {
            if (_lines.Count == LinesKept) _lines.Dequeue();
            _lines.Enqueue(line);
            Written++;
        }
    }

    /// <summary>Adds a line that is also for the trader.</summary>
    public void Tell(string text)
    {
        Add(text);
        _told.Enqueue(text);
    }

    /// <summary>Takes the next line for the trader, oldest first, without its time. False when none waits.</summary>
    public bool TryTakeTold(out string text) => _told.TryDequeue(out text!);

    /// <summary>A copy of the kept lines.</summary>
    public string[] Lines()
    {
        lock (_lines) return _lines.ToArray();
    }
}
