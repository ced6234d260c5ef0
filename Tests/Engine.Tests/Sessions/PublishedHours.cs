using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NT8Bridge.Tests.Sessions;

/// <summary>
/// Market hours as their publisher means them: calendar days on the exchange's clock, an exchange's default entry beside the
/// instrument's own. Read here a second time and by other rules than the engine's tables, so that the two can be compared.
/// </summary>
internal sealed class PublishedHours
{
    private static readonly TimeSpan Evening = TimeSpan.FromHours(18);
    private static readonly TimeSpan Close = TimeSpan.FromHours(17);
    private readonly HashSet<DateTime> _closed;

    public PublishedHours(string exchange, string root)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Data", "sessions", "cme-comex-hours.json");
        using var reader = new JsonTextReader(File.OpenText(path)) { DateParseHandling = DateParseHandling.None };
        JObject file = JObject.Load(reader);
        JToken own = file[$"Future-{exchange}-{root}"]!;
        EarlyCloses = Times(own["earlyCloses"]!);
        LateOpens = Times(own["lateOpens"]!);
        _closed = new HashSet<DateTime>(
            file[$"Future-{exchange}-[*]"]!["holidays"]!.Concat(own["holidays"]!).Select(d => Date((string)d!))
                .Where(d => !EarlyCloses.ContainsKey(d) && !LateOpens.ContainsKey(d)));
    }

    public IReadOnlyDictionary<DateTime, TimeSpan> EarlyCloses { get; }

    public IReadOnlyDictionary<DateTime, TimeSpan> LateOpens { get; }

    /// <summary>Calendar days without any trading.</summary>
    public IReadOnlyCollection<DateTime> Closed => _closed;

    /// <summary>
    /// True when the market trades at a time of New York by today's weekly hours, 18:00 to 17:00, Sunday to Friday.
    /// </summary>
    public bool IsOpen(DateTime newYork)
    {
        DateTime day = newYork.Date;
        TimeSpan time = newYork.TimeOfDay;
        if (_closed.Contains(day) || day.DayOfWeek == DayOfWeek.Saturday) return false;
        if (time >= Evening)
            return day.DayOfWeek != DayOfWeek.Friday && (!EarlyCloses.ContainsKey(day) || LateOpens.ContainsKey(day));
        if (time >= Close || day.DayOfWeek == DayOfWeek.Sunday) return false;
        if (LateOpens.ContainsKey(day) && (!EarlyCloses.TryGetValue(day, out TimeSpan early) || early == Close)) return false;
        return !EarlyCloses.TryGetValue(day, out TimeSpan close) || time < close;
    }

    private static Dictionary<DateTime, TimeSpan> Times(JToken times) =>
        times.Cast<JProperty>()
            .ToDictionary(p => Date(p.Name), p => TimeSpan.Parse((string)p.Value!, CultureInfo.InvariantCulture));

    private static DateTime Date(string text) => DateTime.ParseExact(text, "M/d/yyyy", CultureInfo.InvariantCulture);
}
