using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NT8Bridge.Sessions;

/// <summary>
/// The ready-made templates in <c>Data/templates.json</c>, which is a resource of the assembly. Hours are written "begin-end" on
/// the exchange's clock; a begin that is not before the end lies on the evening before the trading day.
/// </summary>
internal sealed class SessionTemplateFile
{
    private const string Resource = "NT8Bridge.Sessions.templates.json";
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private SessionTemplateFile(JObject file)
    {
        HolidaysFrom = Date(Text(file["holidaysFrom"])!);
        HolidaysThrough = Date(Text(file["holidaysThrough"])!);
        JToken calendars = file["holidayCalendars"]!;
        Templates = file["templates"]!.Select(t => Template(t, calendars[Text(t["holidayCalendar"]) ?? ""])).ToArray();
    }

    public DateTime HolidaysFrom { get; }

    public DateTime HolidaysThrough { get; }

    public IReadOnlyList<SessionTemplate> Templates { get; }

    public static SessionTemplateFile Read()
    {
        using Stream stream = typeof(SessionTemplateFile).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"NT8Bridge.dll lacks its resource {Resource}: install the complete build.");
        using var reader = new JsonTextReader(new StreamReader(stream)) { DateParseHandling = DateParseHandling.None };
        return new SessionTemplateFile(JObject.Load(reader));
    }

    private static SessionTemplate Template(JToken template, JToken? holidays) => new(
        Text(template["name"])!,
        Zone(Text(template["zone"])!),
        Texts(template["instruments"]),
        template["schedules"]!.Select(Schedule),
        Texts(holidays?["holidays"]).Select(Date),
        EarlyCloses(holidays?["earlyCloses"]));

    private static TimeZoneInfo Zone(string id) => id switch
    {
        "America/Chicago" => ExchangeZones.Chicago,
        "America/New_York" => ExchangeZones.NewYork,
        "UTC" => TimeZoneInfo.Utc,
        _ => throw new InvalidDataException($"{Resource}: zone '{id}' is none of ExchangeZones."),
    };

    private static WeeklySchedule Schedule(JToken schedule)
    {
        IEnumerable<WeeklySession> sessions =
            from day in Texts(schedule["tradingDays"])
            from hours in Texts(schedule["hours"])
            select Session(Weekday(day), hours);
        return Text(schedule["from"]) is { } from ? new WeeklySchedule(Date(from), sessions) : new WeeklySchedule(sessions);
    }

    private static WeeklySession Session(DayOfWeek tradingDay, string hours)
    {
        string[] bounds = hours.Split('-');
        TimeSpan begin = Time(bounds[0]);
        TimeSpan end = Time(bounds[1]);
        DayOfWeek beginDay = begin < end ? tradingDay : (DayOfWeek)(((int)tradingDay + 6) % 7);
        return new WeeklySession(beginDay, begin, tradingDay, end, tradingDay);
    }

    private static IEnumerable<PartialHoliday> EarlyCloses(JToken? byTime) =>
        from JProperty time in byTime ?? new JObject()
        from date in Texts(time.Value)
        select new PartialHoliday(Date(date), null, Time(time.Name));

    private static DayOfWeek Weekday(string name) => Enum.TryParse(name, out DayOfWeek day)
        ? day
        : throw new InvalidDataException($"{Resource}: '{name}' is no weekday.");

    private static DateTime Date(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TimeSpan Time(string text) =>
        text == "24:00" ? Day : TimeSpan.ParseExact(text, @"hh\:mm", CultureInfo.InvariantCulture);

    private static string? Text(JToken? token) => (string?)token;

    private static IEnumerable<string> Texts(JToken? tokens) => tokens is null ? [] : tokens.Select(t => (string)t!);
}
