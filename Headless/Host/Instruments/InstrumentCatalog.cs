using System;
using System.Collections.Concurrent;
using System.Globalization;
using NinjaTrader.Cbi;
using NinjaTrader.Core;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>
/// The products that a host knows, and their contracts. One contract is one object, whoever asks for it; a catalog can be
/// shared by runs in parallel.
/// </summary>
public sealed class InstrumentCatalog
{
    private readonly ConcurrentDictionary<string, MasterInstrument> _products = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, Instrument> _contracts = new(StringComparer.OrdinalIgnoreCase);
    private readonly TradingHoursCatalog _hours;

    /// <summary>The built-in futures.</summary>
    public InstrumentCatalog(TradingHoursCatalog hours)
    {
        _hours = hours ?? throw new ArgumentNullException(nameof(hours));
        foreach (InstrumentEntry entry in BuiltInInstruments.Instruments) Add(entry);
    }

    /// <summary>Adds a product, or replaces one of the same name.</summary>
    public void Add(MasterInstrument product)
    {
        ArgumentNullException.ThrowIfNull(product);
        _products[product.Name] = product;
    }

    /// <summary>Adds the products and session templates of a list.</summary>
    public void Add(InstrumentFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (HoursEntry hours in file.Hours) _hours.Add(new NinjaTrader.Data.TradingHours(hours.NewCalendar()));
        foreach (InstrumentEntry entry in file.Instruments) Add(entry);
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

    private void Add(InstrumentEntry entry) => Add(new MasterInstrument
    {
        Name = entry.Name,
        Description = entry.Description,
        TickSize = entry.TickSize,
        PointValue = entry.PointValue,
        Currency = entry.Currency,
        InstrumentType = entry.InstrumentType,
        Exchange = entry.Exchange,
        TradingHours = _hours.Find(entry.Hours)
            ?? throw new InvalidOperationException($"Instrument '{entry.Name}': there is no session template '{entry.Hours}'."),
    });

    private static DateTime Expiry(string month) =>
        DateTime.TryParseExact(month.Trim(), "MM-yy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime expiry)
            ? expiry
            : Globals.MinDate;
}
