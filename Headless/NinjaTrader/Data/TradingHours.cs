using System;
using NT8Bridge.Headless.Host;
using NT8Bridge.Sessions;

namespace NinjaTrader.Data;

/// <summary>A session template.</summary>
public class TradingHours
{
    internal TradingHours(ISessionCalendar calendar, TimeZoneInfo timeZoneInfo)
    {
        Calendar = calendar;
        TimeZoneInfo = timeZoneInfo;
    }

    /// <summary>Name of the template.</summary>
    public string Name => Calendar.Name;

    /// <summary>Zone that the template's times are written in.</summary>
    public TimeZoneInfo TimeZoneInfo { get; }

    internal ISessionCalendar Calendar { get; }

    /// <summary>The template of that name; null when there is none.</summary>
    public static TradingHours? Get(string name) => HostContext.Current.TradingHours.Find(name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
