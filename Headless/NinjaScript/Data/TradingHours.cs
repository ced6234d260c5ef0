using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Sessions;

namespace NinjaTrader.Data;

/// <summary>A session template.</summary>
public class TradingHours
{
    private readonly WeeklySessionCalendar? _weekly;

    internal TradingHours(WeeklySessionCalendar calendar)
        : this(calendar, calendar.Zone) => _weekly = calendar;

    internal TradingHours(ISessionCalendar calendar, TimeZoneInfo timeZoneInfo)
    {
        Calendar = calendar;
        Name = calendar.Name;
        TimeZoneInfo = timeZoneInfo;
    }

    /// <summary>Stands for the instrument's own template where a name is asked for.</summary>
    public static string UseInstrumentSettings => "<Use instrument settings>";

    /// <summary>What stands for the hours of the instrument: it has this name and is open around the clock.</summary>
    public static TradingHours UseInstrumentSettingsInstance { get; } =
        new(SessionTemplates.Get(SystemDefault)) { Name = UseInstrumentSettings };

    /// <summary>Name of the hours that hold where nothing else is chosen.</summary>
    public static string SystemDefault => "Default 24 x 7";

    /// <summary>Name of the template.</summary>
    public string Name { get; private init; }

    /// <summary>Zone that the template's times are written in.</summary>
    public TimeZoneInfo TimeZoneInfo { get; }

    /// <summary>The weekly sessions that hold today.</summary>
    public Collection<Session> Sessions => new(_weekly is null
        ? new List<Session>()
        : _weekly.Schedules[^1].Sessions.Select(s => new Session(s)).ToList());

    /// <summary>Days without trading.</summary>
    public Dictionary<DateTime, string> Holidays => _weekly is null
        ? new Dictionary<DateTime, string>()
        : _weekly.Holidays.ToDictionary(day => day, _ => "Holiday");

    /// <summary>Days with other hours.</summary>
    public Dictionary<DateTime, PartialHoliday> PartialHolidays => _weekly is null
        ? new Dictionary<DateTime, PartialHoliday>()
        : _weekly.PartialHolidays.ToDictionary(p => p.TradingDay, p => new PartialHoliday(p));

    internal ISessionCalendar Calendar { get; }

    /// <summary>Every template that the host knows.</summary>
    public static Collection<TradingHours> All => new(RunHost.Current.AllTradingHours.ToList());

    /// <summary>The template of that name; null when there is none.</summary>
    public static TradingHours? Get(string name) => RunHost.Current.FindTradingHours(name);

    /// <summary>When the trading day before the one in progress at that time ended, in the configured zone.</summary>
    public DateTime GetPreviousTradingDayEnd(DateTime timeLocal)
    {
        var days = new TradingDayClock(Calendar, RunHost.Current.GeneralOptions.TimeZoneInfo);
        return days.PreviousDayEnd(timeLocal);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
