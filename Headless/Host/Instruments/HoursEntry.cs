using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>A session template with the same hours from Monday to Friday and no holidays.</summary>
/// <param name="Name">Name of the template.</param>
/// <param name="Zone">Time zone of the hours, for example "America/Chicago".</param>
/// <param name="Days">Hours of a trading day, "17:00-16:00"; a begin later than the end lies on the evening before.</param>
public sealed record HoursEntry(string Name, string Zone, IReadOnlyList<string> Days)
{
    internal WeeklySessionCalendar NewCalendar() => new(
        Name, ZoneOf(Zone), new[] { new WeeklySchedule(Sessions()) }, Array.Empty<DateTime>(), Array.Empty<PartialHoliday>());

    private static TimeZoneInfo ZoneOf(string id) => id switch
    {
        "America/Chicago" => ExchangeZones.Chicago,
        "America/New_York" => ExchangeZones.NewYork,
        _ => TimeZoneInfo.FindSystemTimeZoneById(id),
    };

    private IEnumerable<WeeklySession> Sessions()
    {
        for (DayOfWeek day = DayOfWeek.Monday; day <= DayOfWeek.Friday; day++)
        {
            foreach (string hours in Days)
            {
                string[] parts = hours.Split('-');
                if (parts.Length != 2 || !Reads(parts[0], out TimeSpan begin) || !Reads(parts[1], out TimeSpan end))
                    throw new InvalidDataException($"Session template '{Name}': '{hours}' is not of the form 17:00-16:00.");
                yield return new WeeklySession(begin < end ? day : day - 1, begin, day, end, day);
            }
        }
    }

    private static bool Reads(string text, out TimeSpan time) =>
        TimeSpan.TryParseExact(text.Trim(), @"hh\:mm", CultureInfo.InvariantCulture, out time);
}
