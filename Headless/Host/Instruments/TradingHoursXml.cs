using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using NinjaTrader.Data;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Sessions;
using PartialHoliday = NT8Bridge.Sessions.PartialHoliday;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>
/// A trading hours template as NinjaTrader keeps it in <c>templates\TradingHours</c>: a week of sessions on the clock of a
/// Windows zone, days without trading, and days that begin late or end early. An element that is not known is refused, since what
/// it would change is not known either.
/// </summary>
public static class TradingHoursXml
{
    private static readonly string[]
        OfTemplate = ["HolidaysSerializable", "PartialHolidaysSerializable", "Version", "Name", "Sessions", "TimeZone"],
        OfHoliday = ["Date", "Description"],
        OfPartial = ["Date", "Description", "IsEarlyEnd", "IsLateBegin", "Constraint", "Sessions"],
        OfSession = ["BeginDay", "BeginTime", "EndDay", "EndTime", "TradingDay"];

    /// <summary>Reads a template; <paramref name="source"/> names it in errors.</summary>
    /// <exception cref="InvalidDataException">It is no such template; the message names the place and the reason.</exception>
    public static TradingHours Read(Stream xml, string source)
    {
        ArgumentNullException.ThrowIfNull(xml);
        try
        {
            XElement root = XDocument.Load(xml, LoadOptions.SetLineInfo).Root!;
            XElement template = root.Name == "NinjaTrader" && root.Element("TradingHours") is { } hours
                ? hours
                : throw Fault(source, root, "it is no NinjaTrader/TradingHours");
            Check(source, template, OfTemplate);
            return new TradingHours(Calendar(source, template));
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"{source}: it is no XML: {e.Message}", e);
        }
        catch (Exception e) when (e is SessionTemplateException or TimeZoneNotFoundException)
        {
            throw new InvalidDataException($"{source}: {e.Message}", e);
        }
    }

    private static WeeklySessionCalendar Calendar(string source, XElement template)
    {
        List<WeeklySession> week = [.. Items(template, "Sessions", "Session").Select(session => Session(source, session))];
        if (week.Count == 0) throw Fault(source, template, "it has no session");
        List<DateTime> closed = [];
        foreach (XElement holiday in Items(template, "HolidaysSerializable", "Holiday"))
        {
            Check(source, holiday, OfHoliday);
            closed.Add(Date(source, holiday));
        }

        PartialHoliday[] partial =
            [.. Items(template, "PartialHolidaysSerializable", "PartialHoliday").Select(day => Partial(source, day))];
        return new WeeklySessionCalendar(
            Text(source, template, "Name"), WindowsTimeZones.FindSystemTimeZoneById(Text(source, template, "TimeZone")),
            [new WeeklySchedule(week)], closed, partial);
    }

    private static WeeklySession Session(string source, XElement session)
    {
        Check(source, session, OfSession);
        return new WeeklySession(
            Day(source, session, "BeginDay"), Time(source, session, "BeginTime"), Day(source, session, "EndDay"),
            Time(source, session, "EndTime"), Day(source, session, "TradingDay"));
    }

    private static PartialHoliday Partial(string source, XElement day)
    {
        Check(source, day, OfPartial);
        if (day.Element("Sessions") is { HasElements: true } own)
            throw Fault(source, own, "sessions of a day's own are not known");
        DateTime date = Date(source, day);
        bool isEarly = Text(source, day, "IsEarlyEnd") == "true", isLate = Text(source, day, "IsLateBegin") == "true";
        if (!isEarly && !isLate) throw Fault(source, day, "it neither begins late nor ends early");
        XElement bounds = day.Element("Constraint") ?? throw Fault(source, day, "it has no Constraint");
        Check(source, bounds, OfSession);
        return new PartialHoliday(
            date, isLate ? Since(source, date, bounds, "Begin") : null, isEarly ? Since(source, date, bounds, "End") : null);
    }

    /// <summary>The time since 0:00 of the date; on the evening before it is negative.</summary>
    private static TimeSpan Since(string source, DateTime date, XElement bounds, string side)
    {
        int days = ((int)Day(source, bounds, side + "Day") - (int)date.DayOfWeek + 7) % 7;
        return days is 0 or 1 or 6
            ? TimeSpan.FromDays(days == 6 ? -1 : days) + Time(source, bounds, side + "Time")
            : throw Fault(
                source, bounds, FormattableString.Invariant($"{side}Day is no day around {date:yyyy-MM-dd}"));
    }

    private static IEnumerable<XElement> Items(XElement parent, string list, string item) =>
        parent.Element(list)?.Elements(item) ?? [];

    private static void Check(string source, XElement element, string[] known)
    {
        if (element.Elements().FirstOrDefault(child => !known.Contains(child.Name.LocalName)) is { } unknown)
            throw Fault(source, unknown, $"the element {unknown.Name.LocalName} of {element.Name.LocalName} is not known");
    }

    private static string Text(string source, XElement element, string name) =>
        element.Element(name)?.Value.Trim() is { Length: > 0 } text ? text : throw Fault(source, element, $"it has no {name}");

    private static DayOfWeek Day(string source, XElement element, string name) =>
        Enum.TryParse(Text(source, element, name), out DayOfWeek day) && Enum.IsDefined(day)
            ? day
            : throw Fault(source, element, $"{name} is no day of the week");

    /// <summary>A time of day without a colon: 1700 is 17:00, 930 is 9:30, 0 is midnight.</summary>
    private static TimeSpan Time(string source, XElement element, string name) =>
        int.TryParse(Text(source, element, name), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number <= 2400 && number % 100 < 60
            ? new TimeSpan(number / 100, number % 100, 0)
            : throw Fault(source, element, $"{name} is no time of day such as 1700");

    private static DateTime Date(string source, XElement element)
    {
        string text = Text(source, element, "Date");
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            && char.IsAsciiDigit(text[^1]) && text.Length >= 10 && text[4] == '-'
            ? date.Date
            : throw Fault(source, element, $"'{text}' is no date such as 2024-12-25T00:00:00");
    }

    private static InvalidDataException Fault(string source, XElement at, string reason) => new(
        $"{source}, line {((IXmlLineInfo)at).LineNumber.ToString(CultureInfo.InvariantCulture)}: {reason}");
}
