using System.Collections.Generic;

namespace NT8Bridge.Tapes;

/// <summary>A tape as it was read, as far as it came.</summary>
public sealed class RecordedTape
{
    internal RecordedTape(
        TapeHeader header, IReadOnlyList<TapeLine> lines, bool isComplete, long lost, IReadOnlyList<string> faults)
    {
        Header = header;
        Lines = lines;
        IsComplete = isComplete;
        Lost = lost;
        Faults = faults;
    }

    /// <summary>Who recorded what.</summary>
    public TapeHeader Header { get; }

    /// <summary>All lines between the first and the last.</summary>
    public IReadOnlyList<TapeLine> Lines { get; }

    /// <summary>Whether the last line is there; without it the recording was broken off.</summary>
    public bool IsComplete { get; }

    /// <summary>Records that found no room while it was written.</summary>
    public long Lost { get; }

    /// <summary>Lines that could not be read, and where the file ends before its end; a sentence each.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>The same with other lines.</summary>
    public RecordedTape With(IReadOnlyList<TapeLine> lines) => new(Header, lines, IsComplete, Lost, Faults);
}
