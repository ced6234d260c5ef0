using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Seams;

/// <summary>
/// The trading hours templates that are there without any run: NinjaTrader's and one of the host's own, read from
/// trading-hours.txt once (NOTICE.md beside it says what its lines mean), and the engine's with dated hours.
/// </summary>
internal sealed class TradingHoursFile
{
    private const string Resource = "trading-hours.txt";
    private static readonly TradingHoursFile BuiltIn = ReadResource();
    private readonly Dictionary<string, TradingHoursTemplate> _templates = new(StringComparer.OrdinalIgnoreCase);
    private TradingHoursTemplate? _template;
    private List<DateTime>? _days;

    private TradingHoursFile(TextReader text)
    {
        for (string? line = text.ReadLine(); line is not null; line = text.ReadLine())
        {
            if (line.Length > 0 && line[0] != '#') Take(line);
        }
    }

    /// <summary>The names of the templates.</summary>
    internal static IEnumerable<string> Names => BuiltIn._templates.Values.Select(template => template.Name)
        .Concat(SessionTemplates.Names).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>A new calendar of the template of that name in any case; null when there is none.</summary>
    internal static WeeklySessionCalendar? NewCalendar(string name)
    {
        if (BuiltIn._templates.TryGetValue(name, out TradingHoursTemplate? template)) return template.NewCalendar();
        return SessionTemplates.Names.Contains(name, StringComparer.OrdinalIgnoreCase) ? SessionTemplates.Get(name) : null;
    }

    /// <summary>A time of day written "0830"; "0000" at an end is midnight.</summary>
    internal static TimeSpan Time(ReadOnlySpan<char> text)
    {
        int number = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        return new TimeSpan(number / 100, number % 100, 0);
    }

    private static TradingHoursFile ReadResource()
    {
        using Stream stream = typeof(TradingHoursFile).Assembly.GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream);
        return new TradingHoursFile(reader);
    }

    private void Take(string line)
    {
        if (line.StartsWith("  ", StringComparison.Ordinal))
        {
            string[] parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            _days!.AddRange(parts.Skip(1).Select(day => Date(parts[0] + day, "yyyyMMdd")));
            return;
        }

        int blank = line.IndexOf(' ', StringComparison.Ordinal);
        string word = blank < 0 ? line : line[..blank], rest = blank < 0 ? "" : line[(blank + 1)..];
        switch (word)
        {
            case "template":
                _template = _templates[rest] = new TradingHoursTemplate(rest);
                break;
            case "zone":
                _template!.Zone = rest;
                break;
            case "later":
                _template!.Later = rest;
                break;
            case "from":
                _template!.BeginWeek(Date(rest, "yyyy-MM-dd"));
                break;
            case "week":
                foreach (string session in rest.Split(' ')) _template!.Add(Session(session));
                break;
            case "closed" or "early" or "late":
                TakeDays(line);
                break;
            default:
                throw new InvalidDataException($"{Resource}: '{line}' is none of its lines.");
        }
    }

    private void TakeDays(string line)
    {
        int same = line.IndexOf(" as ", StringComparison.Ordinal);
        string kind = same < 0 ? line : line[..same];
        _days = same < 0 ? [] : _templates[line[(same + 4)..]].Days[kind];
        _template!.Days[kind] = _days;
    }

    /// <summary>Reads "Su1700-Mo1600=Mo".</summary>
    private static WeeklySession Session(string text) =>
        new(Day(text[..2]), Time(text.AsSpan(2, 4)), Day(text[7..9]), Time(text.AsSpan(9, 4)), Day(text[14..]));

    private static DayOfWeek Day(string text) =>
        Enum.GetValues<DayOfWeek>().First(day => day.ToString().StartsWith(text, StringComparison.Ordinal));

    private static DateTime Date(string text, string form) => DateTime.ParseExact(text, form, CultureInfo.InvariantCulture);
}
