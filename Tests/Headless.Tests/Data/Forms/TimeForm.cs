using System;
using System.Collections.Generic;
using System.Globalization;
using NT8Bridge.Headless.Data;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Tests.Data.Forms;

/// <summary>How the time of a bar is written, and what has to be said for it.</summary>
/// <param name="Names">Names of its column, or of its two.</param>
/// <param name="Write">The fields of a time.</param>
internal sealed record TimeForm(string[] Names, Func<DateTime, string[]> Write)
{
    private static readonly FileReading End = new() { Stamp = BarStamp.End };

    /// <summary>Bars of half a minute.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    public static readonly TimeForm Own = Of("end_unix_ms", end => Count(end, 10_000));

    public static readonly TimeForm Iso = Of("end_time", end => Text(end, "yyyy-MM-ddTHH:mm:ssZ"));

    public static readonly TimeForm DateAndClock = new(
        ["Date", "Time"], end => [Text(end, "yyyy/MM/dd"), Text(end, "HH:mm:ss")]) { Reading = End };

    public static readonly TimeForm[] All =
    [
        Own, Iso, DateAndClock,
        Of("open_unix_ms", end => Count(end - Length, 10_000)),
        Of("end_time", end => Count(end, TimeSpan.TicksPerSecond)),
        Of("end_time", end => Count(end, TimeSpan.TicksPerSecond) + ".0"),
        Of("Close Time", end => Count(end, 10)),
        Of("window_start", end => Count(end - Length, 1) + "00"),
        Of("time", end => Count(end, TimeSpan.TicksPerSecond), End with { UnitsPerSecond = 1 }),
        Of("end_unix_ms", end => Count(end, TimeSpan.TicksPerSecond), End with { UnitsPerSecond = 1 }),
        Of("end", end => Text(end, "yyyy-MM-ddTHH:mm:ss.fffffffZ")),
        Of("end", end => Text(end, "yyyy-MM-ddTHH:mm:ss.fff") + "000000Z"),
        Of("end", end => Text(end.AddHours(-4), "yyyy-MM-dd HH:mm:ss") + "-04:00"),
        Of("end", end => Text(end.AddHours(2), "yyyy-MM-ddTHH:mm:ss") + "+0200"),
        Of("end", end => Text(end, "yyyy-MM-dd HH:mm:ss") + " UTC"),
        Of("timestamp", end => Text(end, "yyyy-MM-dd HH:mm:ss"), End),
        Of("datetime", end => Text(end - Length, "yyyy-MM-dd HH:mm:ss"), new FileReading { Stamp = BarStamp.Open }),
        Of("datetime", end => Text(end, "yyyy/MM/dd HH:mm:ss"), End),
        Of("Date", end => Text(end, "yyyy.MM.dd HH:mm:ss"), End),
        Of("t", end => Text(end, "yyyyMMddHHmmss"), End),
        Of("t", end => Text(end, "yyyyMMdd HHmmss"), End),
        Of("Time", end => Text(end, "MM/dd/yyyy HH:mm:ss"), End with { DateOrder = DateOrder.MonthFirst }),
        Of("Time", end => Text(end, "M/d/yyyy h:mm:ss tt"), End with { DateOrder = DateOrder.MonthFirst }),
        Of("Time", end => Text(end, "dd/MM/yyyy HH:mm:ss"), End with { DateOrder = DateOrder.DayFirst }),
        Of("Zeit", end => Text(end, "dd.MM.yyyy HH:mm:ss"), End with
        {
            DateOrder = DateOrder.DayFirst, Columns = new Dictionary<string, string> { ["time"] = "Zeit" },
        }),
        Of("datetime", end => Text(end.AddHours(-4), "yyyy-MM-dd HH:mm:ss"), End with { Zone = Zone("America/New_York") }),
        Of("datetime", end => Text(end.AddHours(-5), "yyyy-MM-dd HH:mm:ss"), End with { Zone = Zone("America/Chicago") }),
        Of("datetime", end => Text(end.AddHours(5.5), "yyyy-MM-dd HH:mm:ss"), End with { Zone = Zone("Asia/Kolkata") }),
        new(["Date", "Time"], end => [Text(end, "yyyyMMdd"), Text(end, "HHmmss")]) { Reading = End },
        new(["date", "time"], end => [Text(end, "MM/dd/yyyy"), Text(end, "HH:mm:ss.fff")])
        {
            Reading = End with { DateOrder = DateOrder.MonthFirst },
        },
        new(["d1", "t1"], end => [Text(end, "yyyy-MM-dd"), Text(end, "hh:mm:ss tt")])
        {
            Reading = End with { Columns = new Dictionary<string, string> { ["time"] = "d1+t1" } },
        },
    ];

    /// <summary>What the user has to say.</summary>
    public FileReading Reading { get; init; } = new();

    public static string Text(DateTime time, string format) => time.ToString(format, CultureInfo.InvariantCulture);

    public static string Count(DateTime time, long ticks) =>
        ((time - DateTime.UnixEpoch).Ticks / ticks).ToString(CultureInfo.InvariantCulture);

    private static TimeForm Of(string name, Func<DateTime, string> write, FileReading? reading = null) =>
        new([name], end => [write(end)]) { Reading = reading ?? new FileReading() };

    private static TimeZoneInfo Zone(string name) => TimeZoneInfo.FindSystemTimeZoneById(name);
}
