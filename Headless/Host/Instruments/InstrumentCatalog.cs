using System;
using System.Collections.Concurrent;
using System.Globalization;
using NinjaTrader.Cbi;
using NinjaTrader.Core;

namespace NT8Bridge.Headless.Host;

/// <summary>The products that a host knows, and their contracts. One contract is one object, whoever asks for it.</summary>
public sealed class InstrumentCatalog
{
    private readonly ConcurrentDictionary<string, MasterInstrument> _products = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, Instrument> _contracts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Knows the common futures, in the sessions of <paramref name="hours"/>.</summary>
    public InstrumentCatalog(TradingHoursCatalog hours)
    {
        foreach (MasterInstrument product in ProductList.BuiltIn(hours)) Add(product);
    }

    /// <summary>Adds a product, or replaces one of the same name.</summary>
    public void Add(MasterInstrument product)
    {
        ArgumentNullException.ThrowIfNull(product);
        _products[product.Name] = product;
    }

    /// <summary>The contract or product of that full name ("GC 12-13", "GC"); null when the product is unknown.</summary>
    public Instrument? Find(string fullName)
    {
        if (string.IsNullOrWhiteSpace(fullName)) return null;
        string name = fullName.Trim();
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        string root = space < 0 ? name : name[..space];
        if (!_products.TryGetValue(root, out MasterInstrument? product)) return null;
        return _contracts.GetOrAdd(name, _ => new Instrument(product, name, Expiry(space < 0 ? "" : name[(space + 1)..])));
    }

    private static DateTime Expiry(string month) =>
        DateTime.TryParseExact(month.Trim(), "MM-yy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime expiry)
            ? expiry
            : Globals.MinDate;
}
