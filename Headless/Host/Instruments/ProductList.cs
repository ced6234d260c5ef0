using System;
using System.Collections.Generic;
using System.IO;
using NinjaTrader.Cbi;
using Newtonsoft.Json;

namespace NT8Bridge.Headless.Host;

/// <summary>A JSON list of products: <c>[{ "name", "description", "tickSize", "pointValue", "hours" }]</c>, all in US dollars.</summary>
public static class ProductList
{
    private const string BuiltInName = "NT8Bridge.Headless.Products.json";

    /// <summary>The common futures.</summary>
    public static IReadOnlyList<MasterInstrument> BuiltIn(TradingHoursCatalog hours)
    {
        using Stream stream = typeof(ProductList).Assembly.GetManifestResourceStream(BuiltInName)
            ?? throw new InvalidOperationException($"{BuiltInName} is missing from the host's DLL.");
        using StreamReader reader = new(stream);
        return Read(reader.ReadToEnd(), hours);
    }

    /// <summary>Reads a list.</summary>
    /// <exception cref="InvalidDataException">It is no such list, or a product has no name, tick size or point value.</exception>
    public static IReadOnlyList<MasterInstrument> Read(string json, TradingHoursCatalog hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        Entry[] entries;
        try
        {
            entries = JsonConvert.DeserializeObject<Entry[]>(json, new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Error })
                ?? [];
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"the list of products cannot be read: {e.Message}", e);
        }

        List<MasterInstrument> products = [];
        foreach (Entry entry in entries)
        {
            if (entry.Name.Length == 0 || entry.TickSize <= 0 || entry.PointValue <= 0)
                throw new InvalidDataException($"product {products.Count + 1} ('{entry.Name}') needs a name, a tickSize and a pointValue above 0");
            products.Add(new MasterInstrument
            {
                Name = entry.Name,
                Description = entry.Description,
                TickSize = entry.TickSize,
                PointValue = entry.PointValue,
                TradingHours = hours.Get(entry.Hours),
            });
        }

        return products;
    }

    private sealed class Entry
    {
        public string Name { get; set; } = "";

        public string Description { get; set; } = "";

        public double TickSize { get; set; }

        public double PointValue { get; set; }

        public string Hours { get; set; } = "";
    }
}
