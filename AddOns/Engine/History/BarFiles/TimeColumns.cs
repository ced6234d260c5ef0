using System;
using System.Linq;

namespace NT8Bridge.History.BarFiles;

/// <summary>The column or the two columns that hold the times of a file of another making.</summary>
/// <param name="Time">The column of times, or of days where <paramref name="Clock"/> holds the times of day.</param>
/// <param name="Clock">The column of times of day; null where one column holds all.</param>
/// <param name="NamedStamp">Whether the name says that times are begins or ends of bars; Detect when it says neither.</param>
internal sealed record TimeColumns(ColumnSchema Time, ColumnSchema? Clock, BarStamp NamedStamp)
{
    private static readonly ColumnKind[] Times =
        { ColumnKind.Time, ColumnKind.Date, ColumnKind.Whole, ColumnKind.Real, ColumnKind.Text };

    /// <summary>Both names, for messages.</summary>
    public string Name => Clock is null ? Time.Name : Time.Name + "+" + Clock.Name;

    /// <summary>Finds the columns.</summary>
    /// <exception cref="BarFileException">There is none.</exception>
    public static TimeColumns Of(ColumnFinder finder)
    {
        if (finder.Given("time") is { } given) return Named(finder, given);
        ColumnSchema? end = finder.Find(ColumnNames.End, Times), begin = finder.Find(ColumnNames.Begin, Times);
        if (end is not null) return new TimeColumns(end, null, BarStamp.End);
        if (begin is not null) return new TimeColumns(begin, null, BarStamp.Open);

        // A day with its time of day in a second column: each alone would name a wrong time.
        ColumnSchema? day = finder.Find(ColumnNames.Date, ColumnKind.Date, ColumnKind.Text);
        ColumnSchema? clock = day is null ? null : finder.Find(ColumnNames.Clock, ColumnKind.TimeOfDay, ColumnKind.Text);
        ColumnSchema? single = finder.Find(ColumnNames.Time, Times);
        if (day is not null && clock is not null && (single is null || single == day || single == clock))
            return new TimeColumns(day, clock, BarStamp.Detect);
        return new TimeColumns(single ?? throw finder.Lacks("time", ColumnNames.Time), null, BarStamp.Detect);
    }

    private static TimeColumns Named(ColumnFinder finder, string given)
    {
        string[] names = given.Split('+');
        ColumnSchema time = finder.Named("time", names[0]);
        ColumnSchema? clock = names.Length == 2 ? finder.Named("time", names[1]) : null;
        bool isKnown = clock is null
            ? Times.Contains(time.Kind)
            : time.Kind is ColumnKind.Date or ColumnKind.Text or ColumnKind.Time
                && clock.Kind is ColumnKind.TimeOfDay or ColumnKind.Text;
        if (names.Length > 2 || !isKnown)
            throw new BarFileException($"no times can be made of {given} ({time.TypeName} {clock?.TypeName})");
        string plain = ColumnNames.Plain(time.Name);
        BarStamp stamp = ColumnNames.End.Contains(plain) ? BarStamp.End
            : ColumnNames.Begin.Contains(plain) ? BarStamp.Open
            : BarStamp.Detect;
        return new TimeColumns(time, clock, stamp);
    }
}
