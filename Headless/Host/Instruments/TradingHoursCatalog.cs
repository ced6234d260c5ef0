using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Data;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>
/// The session templates that a host knows, by name: NinjaTrader's, which lay one week over all history, and the engine's, which
/// hold the hours that an exchange had on each day.
/// </summary>
public sealed class TradingHoursCatalog
{
    private readonly ConcurrentDictionary<string, TradingHours?> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Name of the template without any break.</summary>
    internal const string AlwaysOpenName = "Default 24 x 7";

    /// <summary>The template without any break.</summary>
    public TradingHours AlwaysOpen => Find(AlwaysOpenName)!;

    /// <summary>The template of that name, or null.</summary>
    public TradingHours? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.GetOrAdd(name, static n => Make(n));
    }

    /// <summary>Every template: NinjaTrader's, those with dated hours, and what was added.</summary>
    public IEnumerable<TradingHours> All => Names
        .Concat(_byName.Keys)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(Find)
        .OfType<TradingHours>();

    /// <summary>Names of the built-in templates.</summary>
    public static IEnumerable<string> Names => TradingHoursFile.Names;

    /// <summary>The template of that name.</summary>
    /// <exception cref="UnknownSessionTemplateException">There is none.</exception>
    public TradingHours Get(string name) => Find(name) ?? throw new UnknownSessionTemplateException(name, [.. Names]);

    /// <summary>When the template's sessions are.</summary>
    public static ISessionCalendar CalendarOf(TradingHours tradingHours)
    {
        ArgumentNullException.ThrowIfNull(tradingHours);
        return tradingHours.Calendar;
    }

    /// <summary>Adds a template, or replaces one of the same name.</summary>
    public void Add(TradingHours tradingHours)
    {
        ArgumentNullException.ThrowIfNull(tradingHours);
        _byName[tradingHours.Name] = tradingHours;
    }

    private static TradingHours? Make(string name) =>
        TradingHoursFile.NewCalendar(name.Trim()) is { } calendar ? new TradingHours(calendar) : null;
}
