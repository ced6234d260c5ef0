using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Data;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>
/// The session templates that a host knows, by name: the engine's ready-made ones, and those of the built-in instruments.
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

    /// <summary>Every template: the ready-made ones, those of the built-in instruments, and what was added.</summary>
    public IEnumerable<TradingHours> All => SessionTemplates.Names
        .Concat(BuiltInInstruments.Hours.Select(h => h.Name))
        .Concat(_byName.Keys)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(Find)
        .OfType<TradingHours>();

    /// <summary>The template of that name or alias.</summary>
    /// <exception cref="UnknownSessionTemplateException">There is none.</exception>
    public TradingHours Get(string name) => Find(name) ?? throw new UnknownSessionTemplateException(name, SessionTemplates.Names);

    /// <summary>Adds a template, or replaces one of the same name.</summary>
    public void Add(TradingHours tradingHours)
    {
        ArgumentNullException.ThrowIfNull(tradingHours);
        _byName[tradingHours.Name] = tradingHours;
    }

    private static TradingHours? Make(string name)
    {
        HoursEntry? own = BuiltInInstruments.Hours
            .FirstOrDefault(h => string.Equals(h.Name, name, StringComparison.OrdinalIgnoreCase));
        if (own is not null) return new TradingHours(own.NewCalendar());
        try
        {
            return new TradingHours(SessionTemplates.Get(name));
        }
        catch (UnknownSessionTemplateException)
        {
            // An unknown name is an answer here: NinjaTrader's TradingHours.Get gives null for it.
            return null;
        }
    }
}
