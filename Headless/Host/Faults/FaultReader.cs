using System;
using System.IO;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>
/// Reads a script of faults: an unknown kind or member, and a value of another type, is an error that names it.
/// </summary>
internal static class FaultReader
{
    public static PlatformFaults Read(string json, string source)
    {
        PlatformFaults script;
        try
        {
            script = JsonConvert.DeserializeObject<PlatformFaults>(json, Strict(new FaultKinds()))
                ?? throw new InvalidDataException($"{source}: it is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{source}: {exception.Message}", exception);
        }

        if (script.Faults is null) throw new InvalidDataException($"{source}: faults is a list.");
        if (script.Mistake is { } mistake) throw new InvalidDataException($"{source}: {mistake}.");
        return script;
    }

    private static JsonSerializerSettings Strict(params JsonConverter[] more) => new()
    {
        MissingMemberHandling = MissingMemberHandling.Error,
        DateParseHandling = DateParseHandling.None,
        Converters = [.. more, new PlainValues(), new StringEnumConverter { AllowIntegerValues = false }],
    };

    /// <summary>Makes a fault of the kind that it names.</summary>
    private sealed class FaultKinds : JsonConverter<PlatformFault>
    {
        public override bool CanWrite => false;

        public override PlatformFault ReadJson(
            JsonReader reader, Type objectType, PlatformFault? existingValue, bool hasExistingValue, JsonSerializer serializer)
        {
            string path = reader.Path;
            if (reader.TokenType != JsonToken.StartObject)
                throw new JsonSerializationException($"{path} is no fault: {{ \"kind\": … }}");
            var written = JObject.Load(reader);
            string? kind = written["kind"]?.Type == JTokenType.String ? (string?)written["kind"] : null;
            PlatformFault fault = FaultTable.New(kind)
                ?? throw new JsonSerializationException($"{path}: the kind '{kind}' is unknown; known are {FaultTable.Names}");
            written.Remove("kind");
            try
            {
                // A reader of its own: the one at work would count its errors as those of the script.
                JsonSerializer.CreateDefault(Strict()).Populate(written.CreateReader(), fault);
            }
            catch (JsonException exception)
            {
                throw new JsonSerializationException($"{path} ({kind}): {exception.Message}", exception);
            }

            return fault;
        }

        public override void WriteJson(JsonWriter writer, PlatformFault? value, JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}
