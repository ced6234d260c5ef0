using System;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using NT8Bridge.Headless.Work;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>
/// Writes a verb's result for machines: UTF-8, camel case, enums by name, and null for a number that is not finite.
/// </summary>
internal static class JsonFile
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new FiniteNumber(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes <paramref name="result"/> to a file, replacing it.</summary>
    /// <exception cref="WorkFailedException">The file cannot be written.</exception>
    public static void Write(string path, object result)
    {
        try
        {
            File.WriteAllText(path, JsonSerializer.Serialize(result, result.GetType(), Format) + "\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WorkFailedException($"--json: cannot write '{path}': {e.Message}", e);
        }
    }

    private sealed class FiniteNumber : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value)) writer.WriteNumberValue(value);
            else writer.WriteNullValue();
        }
    }
}
