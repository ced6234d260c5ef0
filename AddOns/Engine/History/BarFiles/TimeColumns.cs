using System;
using System.Linq;

namespace NT8Bridge.History.BarFiles;

/// <summary>The column or the two columns that hold the times of a file of another making.</summary>
/// <param name="Time">The column of times, or of days where <paramref name="Clock"/> holds the times of day.</param>
/// <param name="Clock">The column of times of day; null where one column holds all.</param>
/// <param name="NamedStamp">Whether the name says that times are begins or ends of bars; Detect when it says neither.</param>
internal sealed record TimeColumns(ColumnSchema Time, ColumnSchema? Clock, BarStamp NamedStamp)
{
    private static readonly string[]
        EndNames =
        {
            "endutc", "endtime", "end", "timeend", "barend", "closetime", "timeclose", "endtimestamp", "endunixms", "endunix",
        },
        BeginNames =
        {
            "opentime", "timeopen", "starttime", "timestart", "start", "begin", "begintime", "barstart", "opentimestamp",
            "startutc", "windowstart", "openunixms", "openunix", "tsevent",
        },
        TimeNames =
        {
            "timestamp", "datetime", "time", "ts", "date", "t", "dt", "timestamputc", "datetimeutc", "timeutc", "utc", "unixms",
            "timestampms", "unixtime", "epoch", "epochms", "unix", "indexlevel0", "index",
        },
        DayNames = { "date", "day", "tradingday", "tradedate" },
        ClockNames = { "time", "clock", "timeofday", "hour" };

    private static readonly ColumnKind[] Times =
        { ColumnKind.Time, ColumnKind.Date, ColumnKind.Whole, ColumnKind.Real, ColumnKind.Text };

    /// <summary>Both names, for messages.</summary>
    public string Name => Clock is null ? Time.Name : Time.Name + "+" + Clock.Name;

    /// <summary>Finds the columns.</summary>
    /// <exception cref="BarFileException">There is none.</exception>
    public static TimeColumns Of(ColumnFinder finder)
    {
        if (finder.Given("time") is { } given) return Named(finder, given);
        ColumnSchema? end = finder.Find(EndNames, Times), begin = finder.Find(BeginNames, Times);
        if (end is not null) return new TimeColumns(end, null, BarStamp.End);
        if (begin is not null) return new TimeColumns(begin, null, BarStamp.Open);

        // A day with its time of day in a second column: each alone would name a wrong time.
        ColumnSchema? day = finder.Find(DayNames, ColumnKind.Date, ColumnKind.Text);
        ColumnSchema? clock = day is null ? null : finder.Find(ClockNames, ColumnKind.TimeOfDay, ColumnKind.Text);
        ColumnSchema? single = finder.Find(TimeNames, Times);
        if (day is not null && clock is not null && (single is null || single == day || single == clock))
            return new TimeColumns(day, clock, BarStamp.Detect);
        return new TimeColumns(single ?? throw finder.Lacks("time", TimeNames), null, BarStamp.Detect);
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
        string plain = ColumnFinder.Plain(time.Name);
        BarStamp stamp = Array.IndexOf(EndNames, plain) >= 0 ? BarStamp.End
            : Array.IndexOf(BeginNames, plain) >= 0 ? BarStamp.Open
            : BarStamp.Detect;
        return new TimeColumns(time, clock, stamp);
    }
}
