using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Newtonsoft.Json;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>An instrument list: products, and session templates that only they use.</summary>
public sealed class InstrumentFile
{
    /// <summary>Session templates.</summary>
    public IReadOnlyList<HoursEntry> Hours { get; init; } = Array.Empty<HoursEntry>();

    /// <summary>Products.</summary>
    public IReadOnlyList<InstrumentEntry> Instruments { get; init; } = Array.Empty<InstrumentEntry>();

    /// <summary>
    /// Reads a list from JSON — <c>{ "instruments": […], "hours": […] }</c>, or the instruments alone as an array;
    /// <paramref name="source"/> names it in errors.
    /// </summary>
    /// <exception cref="InvalidDataException">It is no such list; the message names the place and the reason.</exception>
    public static InstrumentFile Parse(string json, string source)
    {
        InstrumentFile file;
        try
        {
            JsonSerializerSettings strict = new()
            {
                MissingMemberHandling = MissingMemberHandling.Error,
                Converters = { new PlainNumber() },
            };
            file = json.TrimStart().StartsWith('[')
                ? new InstrumentFile { Instruments = JsonConvert.DeserializeObject<InstrumentEntry[]>(json, strict)! }
                : JsonConvert.DeserializeObject<InstrumentFile>(json, strict)
                    ?? throw new InvalidDataException($"{source}: it is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{source}: {exception.Message}", exception);
        }

        InstrumentEntry? bad = file.Instruments.FirstOrDefault(
            i => string.IsNullOrWhiteSpace(i.Name) || !(i.TickSize > 0 && i.PointValue > 0));
        if (bad is null) return file;
        throw new InvalidDataException(
            $"{source}: instrument '{bad.Name}' needs a name, a tickSize and a pointValue above 0.");
    }
}
