using System;
using System.Collections.Generic;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Display;

/// <summary>A phase that the engine entered as a line of a table.</summary>
public sealed record PhaseLine(string Phase, string Time, string Reason)
{
    /// <summary>The table's columns.</summary>
    public static IReadOnlyList<Column> Columns { get; } = new[]
    {
        new Column("Phase", nameof(Phase), 120), new Column("UTC", nameof(Time), 140), new Column("Why", nameof(Reason), 560),
    };

    /// <summary>The line of a phase.</summary>
    public static PhaseLine Of(PhaseChange change)
    {
        if (change is null) throw new ArgumentNullException(nameof(change));
        return new PhaseLine(change.Phase.ToString(), UtcText.Of(change.UtcTicks), change.Reason);
    }
}
