using System;
using System.Collections.Generic;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Display;

/// <summary>Something that happened to the feeds as a line of the window.</summary>
public sealed record FeedLine(string Time, string Text)
{
    /// <summary>The table's columns.</summary>
    public static IReadOnlyList<Column> Columns { get; } = new[]
    {
        new Column("UTC", nameof(Time), 150), new Column("What", nameof(Text), 780),
    };

    /// <summary>The line of a note.</summary>
    public static FeedLine Of(FeedNote note)
    {
        if (note is null) throw new ArgumentNullException(nameof(note));
        return new FeedLine(UtcText.Of(note.UtcTicks), note.Text);
    }
}
