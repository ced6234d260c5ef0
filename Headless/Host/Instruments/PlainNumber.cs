using System;
using Newtonsoft.Json;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>Takes JSON's own numbers alone: the reader would take the text "0,25" for 25.</summary>
internal sealed class PlainNumber : JsonConverter<double>
{
    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override double ReadJson(
        JsonReader reader, Type objectType, double existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.TokenType is JsonToken.Float or JsonToken.Integer
            ? Convert.ToDouble(reader.Value, System.Globalization.CultureInfo.InvariantCulture)
            : throw new JsonSerializationException(
                $"{reader.Path}: '{reader.Value}' is no number; write it without quotes: 0.25");

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, double value, JsonSerializer serializer) =>
        throw new NotSupportedException();
}
