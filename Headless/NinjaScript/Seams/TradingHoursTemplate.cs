using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Seams;

/// <summary>One template of <see cref="TradingHoursFile"/>, from which calendars are made.</summary>
internal sealed class TradingHoursTemplate(string name)
{
    /// <summary>The days before this one are the installed template's; from here on it may lack some.</summary>
    private static readonly DateTime LaterFrom = new(2025, 1, 1);

    private readonly List<(DateTime From, List<WeeklySession> Sessions)> _weeks = [(DateTime.MinValue, [])];

    /// <summary>Name of the template.</summary>
    internal string Name => name;

    /// <summary>Windows' name of the zone.</summary>
    internal string Zone { get; set; } = "UTC";

    /// <summary>Name of the engine's template that has the later holidays; null for none.</summary>
    internal string? Later { get; set; }

    /// <summary>The days of each line: those of "closed", "early 1215" and so on.</summary>
    internal Dictionary<string, List<DateTime>> Days { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a session to the newest week.</summary>
    internal void Add(WeeklySession session) => _weeks[^1].Sessions.Add(session);

    /// <summary>Begins a week that holds from a trading day on.</summary>
    internal void BeginWeek(DateTime from) => _weeks.Add((from, []));

    /// <summary>A new calendar.</summary>
    internal WeeklySessionCalendar NewCalendar()
    {
        HashSet<DateTime> closed = [.. Days.GetValueOrDefault("closed", [])];
        Dictionary<DateTime, PartialHoliday> partial = [];
        foreach ((string kind, List<DateTime> days) in Days.Where(entry => entry.Key != "closed"))
        {
            bool isEarly = kind.StartsWith("early ", StringComparison.Ordinal);
            TimeSpan time = TradingHoursFile.Time(kind.AsSpan(kind.Length - 4));
            foreach (DateTime day in days) partial[day] = new PartialHoliday(day, isEarly ? null : time, isEarly ? time : null);
        }

        if (Later is { } later) AddLater(SessionTemplates.Get(later), closed, partial);
        return new WeeklySessionCalendar(
            Name, WindowsTimeZones.FindSystemTimeZoneById(Zone),
            _weeks.Select(week => new WeeklySchedule(week.From, week.Sessions)), closed, partial.Values);
    }

    private static void AddLater(
        WeeklySessionCalendar source, HashSet<DateTime> closed, Dictionary<DateTime, PartialHoliday> partial)
    {
        foreach (DateTime day in source.Holidays.Where(day => day >= LaterFrom && !partial.ContainsKey(day))) closed.Add(day);
        foreach (PartialHoliday day in source.PartialHolidays)
        {
            if (day.TradingDay >= LaterFrom && !closed.Contains(day.TradingDay)) partial.TryAdd(day.TradingDay, day);
        }
    }
}
