using System;
using System.Collections.Generic;
using NT8Bridge.Sessions;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// How a file of another making is to be read: what the caller knows of it and the file does not say. Without any of it the file
/// has to speak for itself, and is refused where it leaves a doubt.
/// </summary>
public sealed record ForeignReading
{
    /// <summary>Reads by what the file says alone.</summary>
    public static ForeignReading Default { get; } = new();

    /// <summary>Whether times of bars are begins or ends.</summary>
    public BarStamp Stamp { get; init; }

    /// <summary>The zone of times that name none; null for UTC, which is said in a note.</summary>
    public TimeZoneInfo? Zone { get; init; }

    /// <summary>
    /// Names of columns by what they hold, where the usual names do not tell: <c>time</c> ("Date+Time" for two columns),
    /// <c>open</c>, <c>high</c>, <c>low</c>, <c>close</c>, <c>volume</c>, <c>price</c>, <c>size</c>, <c>bid</c>, <c>ask</c>,
    /// <c>symbol</c>. Null for none.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Columns { get; init; }

    /// <summary>
    /// Number of the units of plain-number times in a second: 1, 1,000, 1,000,000 or 1,000,000,000; null to tell it by the size
    /// of the numbers.
    /// </summary>
    public long? UnitsPerSecond { get; init; }

    /// <summary>
    /// Instrument whose rows are wanted, for example "ES 03-24"; null to take those of a file that holds one alone.
    /// </summary>
    public string? Instrument { get; init; }

    /// <summary>True to take the rows of a file that says it holds another instrument than <see cref="Instrument"/>.</summary>
    public bool ForceInstrument { get; init; }

    /// <summary>
    /// The market's sessions, which are evidence of how times are meant and of the length of bars; null for none.
    /// </summary>
    public ISessionCalendar? Calendar { get; init; }

    /// <summary>Length of the bars; null to tell it by the distances of their times.</summary>
    public BarInterval? Interval { get; init; }

    /// <summary>Bars and trades at or before this time need not be read, UTC ticks; 0 for all.</summary>
    public long FromUtcTicks { get; init; }

    /// <summary>Bars and trades after this time need not be read, UTC ticks.</summary>
    public long ToUtcTicks { get; init; } = DateTime.MaxValue.Ticks;

    /// <summary>
    /// Path of the file; null for none. Folders as <c>symbol=ESH4</c> on it name the instrument of the file.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>
    /// Rows that the file may have in row groups of the time asked for. One that has more is refused before any of them is
    /// decoded, because rows of one value take no room in a file and all of it in memory.
    /// </summary>
    public long MostRows { get; init; } = 200_000_000;
}
