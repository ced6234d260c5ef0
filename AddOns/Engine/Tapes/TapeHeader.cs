using System;
using System.Collections.Generic;
using System.IO;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace NT8Bridge.Tapes;

/// <summary>
/// The first line of a tape: all that is needed to run the same bars through the same script once more. Plain properties, because
/// NinjaScript sets them.
/// </summary>
public sealed class TapeHeader
{
    /// <summary>The number of the form that is written.</summary>
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerSettings Form = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = Names() },
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Double,
        MaxDepth = 16,
    };

    /// <summary>The number of the form.</summary>
    public int Format { get; set; } = CurrentFormat;

    /// <summary>Version of this product that recorded it.</summary>
    public string Product { get; set; } = typeof(TapeHeader).Assembly.GetName().Version!.ToString(3);

    /// <summary>What the script ran in, with its version: "NinjaTrader 8.1.2.0".</summary>
    public string Platform { get; set; } = string.Empty;

    /// <summary>The runtime, in its own words.</summary>
    public string Runtime { get; set; } = string.Empty;

    /// <summary>Name of the culture that the script saw; empty for the invariant one.</summary>
    public string Culture { get; set; } = string.Empty;

    /// <summary>Name of the zone of the script's times.</summary>
    public string ZoneId { get; set; } = TimeZoneInfo.Utc.Id;

    /// <summary>The same zone whole, as .NET writes it.</summary>
    public string Zone { get; set; } = TimeZoneInfo.Utc.ToSerializedString();

    /// <summary>Class of the script.</summary>
    public string Strategy { get; set; } = string.Empty;

    /// <summary>Whether it ran in the Strategy Analyzer, where no market runs on meanwhile.</summary>
    public bool IsAnalyzer { get; set; }

    /// <summary>Values of its properties, by name, invariant.</summary>
    public IDictionary<string, string> Parameters { get; set; } = new Dictionary<string, string>();

    /// <summary>The bars that it got, in the order of BarsArray.</summary>
    public IList<TapeSeries> Series { get; set; } = new List<TapeSeries>();

    /// <summary>The instruments of the series, each once.</summary>
    public IList<TapeInstrument> Instruments { get; set; } = new List<TapeInstrument>();

    /// <summary>Trading hours templates as NinjaTrader keeps them, by name; those of which the platform gave the text.</summary>
    public IDictionary<string, string> TradingHours { get; set; } = new Dictionary<string, string>();

    /// <summary>The engine that the script carries; null without one.</summary>
    public TapeEngine? Engine { get; set; }

    /// <summary>The members as JSON, in the order of this class.</summary>
    internal void Write(TextWriter writer)
    {
        var serializer = JsonSerializer.Create(Form);
        serializer.Serialize(writer, this);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is no header, or one of a form that this release does not read.</exception>
    internal static TapeHeader Read(string json)
    {
        try
        {
            TapeHeader header = JsonConvert.DeserializeObject<TapeHeader>(json, Form) ?? new TapeHeader { Format = 0 };
            if (header.Format != CurrentFormat)
            {
                throw new InvalidDataException(
                    $"the tape has format {header.Format}; this release reads format {CurrentFormat}");
            }

            return header;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("its first line is no header of a tape: " + e.Message, e);
        }
    }

    // Names of parameters and templates are kept as they are.
    private static CamelCaseNamingStrategy Names() => new() { ProcessDictionaryKeys = false };
}
