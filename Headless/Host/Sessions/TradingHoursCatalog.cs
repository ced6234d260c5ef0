using System;
using System.Collections.Generic;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host;

/// <summary>The session templates that a host knows, by name.</summary>
public sealed class TradingHoursCatalog
{
    private readonly Dictionary<string, TradingHours> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The built-in templates.</summary>
    public TradingHoursCatalog() => Add(AlwaysOpen);

    /// <summary>The template without any break.</summary>
    public TradingHours AlwaysOpen { get; } = new(new AroundTheClock(), TimeZoneInfo.Utc);

    /// <summary>The template of that name, or null.</summary>
    public TradingHours? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Adds a template, or replaces one of the same name.</summary>
    public void Add(TradingHours tradingHours)
    {
        ArgumentNullException.ThrowIfNull(tradingHours);
        _byName[tradingHours.Name] = tradingHours;
    }
}
