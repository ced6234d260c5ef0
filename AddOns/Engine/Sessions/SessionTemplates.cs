using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Sessions;

/// <summary>
/// Ready-made calendars under NinjaTrader's template names, for hosts and tools that have no NinjaTrader to ask. Inside
/// NinjaTrader its own templates are used instead. The weekly hours here are dated: a template gives the hours that held on the
/// day in question, where NinjaTrader's gives today's hours for all days. Days before a template's first schedule use that
/// schedule. <c>Data/NOTICE.md</c> lists what the holidays leave out. "Default 24 x 7" and "Default 24 x 5" count days in
/// Eastern time, as in NinjaTrader.
/// </summary>
public static class SessionTemplates
{
    private static readonly SessionTemplateFile File = SessionTemplateFile.Read();

    /// <summary>Names of the templates, without aliases.</summary>
    public static IReadOnlyList<string> Names { get; } = File.Templates.Select(t => t.Name).ToArray();

    /// <summary>First trading day for which the holidays of futures are known; earlier holidays look like regular days.</summary>
    public static DateTime HolidaysFrom => File.HolidaysFrom;

    /// <summary>Last trading day for which the holidays of futures are known; later holidays look like regular days.</summary>
    public static DateTime HolidaysThrough => File.HolidaysThrough;

    /// <summary>
    /// A new calendar of a template; the name's case does not matter.
    /// "COMEX Metals ETH" is an alias of "Nymex Metals - Energy ETH".
    /// </summary>
    /// <exception cref="UnknownSessionTemplateException">No template has that name.</exception>
    public static WeeklySessionCalendar Get(string name)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        SessionTemplate? template = File.Templates.FirstOrDefault(t => t.IsCalled(name.Trim()));
        return template?.NewCalendar() ?? throw new UnknownSessionTemplateException(name, Names);
    }

    /// <summary>
    /// A new calendar of an instrument's full electronic hours; the instrument by its root ("GC") or its full name ("GC 12-13").
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
