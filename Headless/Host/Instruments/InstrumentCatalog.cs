using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NT8Bridge.Headless.Host.Names;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>
/// The products that a host knows, and their contracts. One contract is one object, whoever asks for it; a catalog can be
/// shared by runs in parallel.
/// </summary>
public sealed class InstrumentCatalog
{
    /// <summary>What stands for the month of a continuous series.</summary>
    private const string Continuous = "##-##";

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

    /// <summary>
    /// The year by which a contract's year of one digit is read, as in ESZ5; 0 where nobody tells it, and then such a name is not
    /// known.
    /// </summary>
    public int PresentYear { get; init; }

    /// <summary>Every product, by name.</summary>
    public IEnumerable<MasterInstrument> Products =>
        _products.Values.OrderBy(product => product.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The contract or product of that name, in NinjaTrader's form ("GC 12-13", "GC") or in one of
    /// <see cref="ContractName"/>'s ("GCZ13", "GC DEC13"); null when the product is unknown or the month is none.
    /// </summary>
    public Instrument? Find(string fullName)
    {
        if (string.IsNullOrWhiteSpace(fullName)) return null;
        string name = fullName.Trim();
        if (_products.TryGetValue(name, out MasterInstrument? alone)) return Contract(alone, "");
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && _products.TryGetValue(name[..space], out MasterInstrument? product))
        {
            string month = name[(space + 1)..].Trim();
            if (month == Continuous || Expiry(month) != Globals.MinDate) return Contract(product, month);
        }

        if (!ContractName.TryParse(name, out ContractName contract) || (contract.YearDigits == 1 && PresentYear == 0)
            || !_products.TryGetValue(contract.Root, out MasterInstrument? root))
        {
            return null;
        }

        return Contract(root, contract.Month == 0 ? "" : contract.FullName(PresentYear)[(contract.Root.Length + 1)..]);
    }

    /// <summary>Why <see cref="Find"/> knows no such name, and which names are near.</summary>
    public UnknownInstrument WhyUnknown(string fullName)
    {
        ArgumentNullException.ThrowIfNull(fullName);
        string name = fullName.Trim();
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        string root = space > 0 ? name[..space] : ContractName.TryParse(name, out ContractName contract) ? contract.Root : name;
        string behind = name[Math.Min(name.Length, root.Length)..];
        if (_products.TryGetValue(root, out MasterInstrument? product))
        {
            string reason = $"'{name}' names no month of {product.Name}; write it as {product.Name} 12-25 or {product.Name}Z25";
            string[] months = [.. ContractMonths.Near(product.Name, behind)];
            if (months.Length > 1) months = NearNames.Of(name, months);
            return Unknown(reason, NearNames.Question(months, static month => month), isProductKnown: true);
        }

        string[] near = NearNames.Of(root, Products.Select(other => other.Name));
        string question = NearNames.Question(near, other => other + behind);
        return Unknown($"'{name}' is not known", question, isProductKnown: false);
    }

    private static UnknownInstrument Unknown(string reason, string question, bool isProductKnown) =>
        new(reason, question.Length > 0 ? question : ".", isProductKnown);

    private Instrument Contract(MasterInstrument product, string month)
    {
        string name = month.Length == 0 ? product.Name : product.Name + " " + month;
        return _contracts.GetOrAdd(name, _ => new Instrument(product, name, Expiry(month)));
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
            ?? throw new InvalidOperationException(
                $"Instrument '{entry.Name}': there is no session template '{entry.Hours}'"
                + NearNames.Question(entry.Hours, _hours.All.Select(hours => hours.Name))),
    });

    private static DateTime Expiry(string month) =>
        DateTime.TryParseExact(month, "MM-yy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime expiry)
            ? expiry
            : Globals.MinDate;
}
