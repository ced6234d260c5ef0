using System;
using System.Globalization;
using Newtonsoft.Json;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>
/// Takes JSON's own numbers, true and false alone, where the reader would take the text "3" for 3 and the number 2 for true; and
/// moments as text, <c>2013-10-09T09:00:00</c>, which is UTC with and without a Z.
/// </summary>
internal sealed class PlainValues : JsonConverter
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType)
    {
        Type type = Nullable.GetUnderlyingType(objectType) ?? objectType;
        return type == typeof(int) || type == typeof(double) || type == typeof(bool) || type == typeof(DateTime);
    }

    /// <inheritdoc/>
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        Type? optional = Nullable.GetUnderlyingType(objectType);
        if (reader.TokenType == JsonToken.Null && optional is not null) return null;
        Type type = optional ?? objectType;
        if (type == typeof(int)) return Whole(reader);
        if (type == typeof(double)) return Number(reader);
        return type == typeof(bool) ? Flag(reader) : Moment(reader);
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        throw new NotSupportedException();

    private static int Whole(JsonReader reader) =>
        reader is { TokenType: JsonToken.Integer, Value: long value and >= int.MinValue and <= int.MaxValue }
            ? (int)value
            : throw Wrong(reader, "no whole number");

    private static double Number(JsonReader reader) =>
        reader.TokenType is JsonToken.Float or JsonToken.Integer
            ? Convert.ToDouble(reader.Value, CultureInfo.InvariantCulture)
            : throw Wrong(reader, "no number; write it without quotes: 0.25");

    private static bool Flag(JsonReader reader) =>
        reader.TokenType == JsonToken.Boolean ? (bool)reader.Value! : throw Wrong(reader, "neither true nor false");

    private static DateTime Moment(JsonReader reader)
    {
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        string text = reader.TokenType == JsonToken.String ? (string)reader.Value! : string.Empty;
        if (text.EndsWith('Z')) text = text[..^1];
        return DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, utc, out DateTime time)
            ? time
            : throw Wrong(reader, "no UTC time; write it as \"2013-10-09T09:00:00\"");
    }

    private static JsonSerializationException Wrong(JsonReader reader, string why) =>
        new($"{reader.Path}: '{reader.Value}' is {why}");
}
