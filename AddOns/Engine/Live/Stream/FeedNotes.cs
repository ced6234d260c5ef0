using System;
using System.Collections.Generic;
using NT8Bridge.Clocks;

namespace NT8Bridge.Live.Stream;

/// <summary>What happened to the feeds of an engine, in words; the newest are kept. Used from the engine's thread.</summary>
internal sealed class FeedNotes
{
    private const int Kept = 200;
    private readonly IClock _clock;
    private readonly List<FeedNote> _notes = new();

    internal FeedNotes(IClock clock) => _clock = clock;

    /// <summary>A note was added.</summary>
    internal event Action<FeedNote>? Said;

    /// <summary>The notes kept, oldest first.</summary>
    internal IReadOnlyList<FeedNote> All => _notes;

    internal void Say(string text)
    {
        if (_notes.Count == Kept) _notes.RemoveAt(0);
        var note = new FeedNote(_clock.UtcTicks, text);
        _notes.Add(note);
        Said?.Invoke(note);
    }
}
