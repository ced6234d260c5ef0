using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Sessions;

/// <summary>
/// One ready-made template, as <see cref="SessionTemplateFile"/> has it. Immutable; every caller gets a new calendar.
/// </summary>
internal sealed class SessionTemplate
{
    private readonly TimeZoneInfo _zone;
    private readonly string[] _instruments;
    private readonly WeeklySchedule[] _schedules;
    private readonly DateTime[] _holidays;
    private readonly PartialHoliday[] _partialHolidays;

    public SessionTemplate(
        string name,
        TimeZoneInfo zone,
        IEnumerable<string> instruments,
        IEnumerable<WeeklySchedule> schedules,
        IEnumerable<DateTime> holidays,
        IEnumerable<PartialHoliday> partialHolidays)
    {
        Name = name;
        _zone = zone;
        _instruments = instruments.ToArray();
        _schedules = schedules.ToArray();
        _holidays = holidays.ToArray();
        _partialHolidays = partialHolidays.ToArray();
    }

    public string Name { get; }

    public bool IsCalled(string name) => Same(Name, name);

    public bool Trades(string root) => _instruments.Any(i => Same(i, root));

    public WeeklySessionCalendar NewCalendar() => new(Name, _zone, _schedules, _holidays, _partialHolidays);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
