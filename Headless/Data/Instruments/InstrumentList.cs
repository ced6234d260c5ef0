using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// The products that runs know: the common futures, and what a JSON list of the same form adds or replaces. Products without a
/// template of their own in <see cref="SessionTemplates"/> trade around the clock here.
/// </summary>
internal static class InstrumentList
{
    private const string BuiltIn = "instruments.json";

    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>A host context that knows the common futures and those of <paramref name="file"/>, if one is given.</summary>
    /// <exception cref="InputFileException">The file is missing or no list of instruments; names the line.</exception>
    public static (InstrumentCatalog Instruments, TradingHoursCatalog TradingHours) Load(string? file)
    {
        InstrumentCatalog instruments = new();
        TradingHoursCatalog hours = new();
        foreach (string name in SessionTemplates.Names)
        {
            WeeklySessionCalendar calendar = SessionTemplates.Get(name);
            if (hours.Find(name) is null) hours.Add(new TradingHours(calendar, calendar.Zone));
        }

        using (Stream list = typeof(InstrumentList).Assembly.GetManifestResourceStream(BuiltIn)!)
            Add(Read(BuiltIn, new StreamReader(list).ReadToEnd()), BuiltIn, instruments, hours);
        if (file is not null) Add(Read(file, Text(file)), file, instruments, hours);
        return (instruments, hours);
    }

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFileException(file, 0, "there is no such file", "check the path", e);
        }
    }

    private static Entry[] Read(string file, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Entry[]>(json, Format) ?? [];
        }
        catch (JsonException e)
        {
            throw new InputFileException(
                file, (e.LineNumber ?? -1) + 1, "it is no list of instruments: " + e.Message.Split(" Path:")[0],
                "write [{ \"name\": \"ES\", \"tickSize\": 0.25, \"pointValue\": 50, \"tradingHours\": \"CME US Index Futures ETH\" }]", e);
        }
    }

    private static void Add(IEnumerable<Entry> entries, string file, InstrumentCatalog instruments, TradingHoursCatalog hours)
    {
        foreach (Entry entry in entries)
        {
            if (entry.TickSize <= 0 || entry.PointValue <= 0)
                throw new InputFileException(file, 0, $"{entry.Name} has a tick size or point value that is not above 0", "correct it");
            TradingHours template = hours.Find(entry.TradingHours) ?? throw new InputFileException(
                file, 0, $"{entry.Name} names the unknown trading hours '{entry.TradingHours}'",
                "use one of " + string.Join(", ", SessionTemplates.Names.Select(name => $"'{name}'")));
            instruments.Add(new MasterInstrument
            {
                Name = entry.Name, Description = entry.Description, TickSize = entry.TickSize, PointValue = entry.PointValue,
                Currency = entry.Currency, InstrumentType = entry.Type, TradingHours = template,
            });
        }
    }

    private sealed record Entry(
        string Name,
        double TickSize,
        double PointValue,
        string TradingHours,
        string Description = "",
        [property: JsonConverter(typeof(JsonStringEnumConverter<Currency>))] Currency Currency = Currency.UsDollar,
        [property: JsonConverter(typeof(JsonStringEnumConverter<InstrumentType>))] InstrumentType Type = InstrumentType.Future);
}
