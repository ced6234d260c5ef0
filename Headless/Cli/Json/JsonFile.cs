using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Data;
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

    /// <summary>
    /// Writes the <paramref name="result"/> of a verb to a file, whole or not at all. Its first member names the verb, by which
    /// the file is known as a result of this product.
    /// </summary>
    /// <exception cref="WorkFailedException">The file cannot be written.</exception>
    public static void Write(string path, string verb, object result)
    {
        JsonObject json = Node(result);
        json.Insert(0, OwnResult.JsonMark, verb);
        byte[] text = Encoding.UTF8.GetBytes(json.ToJsonString(Format) + "\n");
        try
        {
            WholeFile.Write(path, stream => stream.Write(text));
        }
        catch (OutputFileException e)
        {
            throw new WorkFailedException($"--json: cannot write {e.Message}", e);
        }
    }

    /// <summary>A result as it would be written, for what is handed on without a file.</summary>
    public static JsonObject Node(object result) => JsonSerializer.SerializeToNode(result, result.GetType(), Format)!.AsObject();

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
