using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Sessions;

/// <summary>
/// Ready-made calendars for tools that have no NinjaTrader to ask and for the recorded data of the past: the hours that an
/// exchange had on the day in question. NinjaTrader lays today's hours over all days, so what differs from its template has a
/// name of its own, which ends in "(dated)". Inside NinjaTrader its own templates are used instead. Days before a template's
/// first schedule use that schedule. <c>Data/NOTICE.md</c> lists what the holidays leave out. "Default 24 x 7" and
/// "Default 24 x 5" count days in Eastern time, as in NinjaTrader.
/// </summary>
public static class SessionTemplates
{
    private static readonly SessionTemplateFile File = SessionTemplateFile.Read();

    /// <summary>Names of the templates.</summary>
    public static IReadOnlyList<string> Names { get; } = File.Templates.Select(t => t.Name).ToArray();

    /// <summary>First trading day for which the holidays of futures are known; earlier holidays look like regular days.</summary>
    public static DateTime HolidaysFrom => File.HolidaysFrom;

    /// <summary>Last trading day for which the holidays of futures are known; later holidays look like regular days.</summary>
    public static DateTime HolidaysThrough => File.HolidaysThrough;

    /// <summary>
    /// A new calendar of a template; the name's case does not matter.
    /// </summary>
    /// <exception cref="UnknownSessionTemplateException">No template has that name.</exception>
    public static WeeklySessionCalendar Get(string name)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        SessionTemplate? template = File.Templates.FirstOrDefault(t => t.IsCalled(name.Trim()));
        return template?.NewCalendar() ?? throw new UnknownSessionTemplateException(name, Names);
    }

    /// <summary>
    /// A new calendar of an instrument's full electronic hours as they were on each day; the instrument by its root ("GC") or
    /// its full name ("GC 12-13").
    /// </summary>
    /// <exception cref="UnknownSessionTemplateException">No template lists that instrument.</exception>
    public static WeeklySessionCalendar ForInstrument(string instrument)
    {
        if (instrument is null) throw new ArgumentNullException(nameof(instrument));
        string root = instrument.Trim().Split(' ')[0];
        SessionTemplate? template = File.Templates.FirstOrDefault(t => t.Trades(root));
        return template?.NewCalendar() ?? throw new UnknownSessionTemplateException(instrument, Names);
    }
}
