using System;
using System.Collections.Generic;
using NinjaTrader.Data;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Host;

/// <summary>The session templates that a host knows, by name.</summary>
public sealed class TradingHoursCatalog
{
    private readonly Dictionary<string, TradingHours> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The built-in templates.</summary>
    public TradingHoursCatalog()
    {
        foreach (string name in SessionTemplates.Names)
        {
            WeeklySessionCalendar calendar = SessionTemplates.Get(name);
            Add(new TradingHours(calendar, calendar.Zone));
        }
    }

    /// <summary>The template without any break.</summary>
    public TradingHours AlwaysOpen => Get("Default 24 x 7");

    /// <summary>The template of that name, or null.</summary>
    public TradingHours? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The template of that name or alias.</summary>
    /// <exception cref="UnknownSessionTemplateException">There is none.</exception>
    public TradingHours Get(string name)
    {
        if (_byName.TryGetValue(name, out TradingHours? known)) return known;
        return _byName[SessionTemplates.Get(name).Name];
    }

    /// <summary>Adds a template, or replaces one of the same name.</summary>
    public void Add(TradingHours tradingHours)
    {
        ArgumentNullException.ThrowIfNull(tradingHours);
        _byName[tradingHours.Name] = tradingHours;
    }
}
