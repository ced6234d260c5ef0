using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace NT8Bridge.Headless.Data.Results;

/// <summary>An object of a result in JSON, whose members are read as what they are documented to be.</summary>
/// <param name="path">The file, for messages.</param>
/// <param name="place">What leads to the object, for example "tradeList[3]."; empty for the result itself.</param>
/// <param name="element">The object.</param>
internal sealed class ResultObject(string path, string place, JsonElement element)
{
    /// <summary>What to do about a member that is wrong.</summary>
    private const string Mend = "give the file as --json wrote it";

    /// <summary>Whether there is such a member that is not null.</summary>
    public bool Has(string name) => element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>A text.</summary>
    public string Text(string name) => Text(Member(name), name);

    /// <summary>A text, or null where there is none.</summary>
    public string? TextOrNull(string name) => Has(name) ? Text(name) : null;

    /// <summary>A finite number.</summary>
    public double Number(string name) => Number(Member(name)) is { } number ? number : throw Wrong(name, "number");

    /// <summary>A number; not a number where it is null or missing, as for one that was not finite.</summary>
    public double NumberOrNaN(string name) => Has(name) ? Number(name) : double.NaN;

    /// <summary>A whole number of 0 or more.</summary>
    public int Count(string name) =>
        Member(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out int count) && count >= 0
            ? count
            : throw Wrong(name, "count");

    /// <summary>A whole number of 0 or more; 0 where there is none.</summary>
    public long LongCount(string name) => !Has(name) ? 0
        : Member(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out long count) && count >= 0
            ? count
            : throw Wrong(name, "count");

    /// <summary>True or false.</summary>
    public bool Flag(string name) => Member(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name, "true or false"),
    };

    /// <summary>A time in UTC, ISO 8601 with a Z at its end.</summary>
    public DateTime Utc(string name)
    {
        const DateTimeStyles asUtc = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;
        string text = Text(name);
        return text.EndsWith('Z') && DateTime.TryParse(text, CultureInfo.InvariantCulture, asUtc, out DateTime time)
            ? time
            : throw Wrong(name, "time in UTC");
    }

    /// <summary>A calendar day.</summary>
    public DateOnly Day(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw Wrong(name, "day");

    /// <summary>An object.</summary>
    public ResultObject Object(string name) => Member(name) is { ValueKind: JsonValueKind.Object } value
        ? new ResultObject(path, $"{place}{name}.", value)
        : throw Wrong(name, "object");

    /// <summary>The members that are texts, in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Texts(string name) =>
        [.. Members(name).Select(member => KeyValuePair.Create(member.Key, Text(member.Value, $"{name}.{member.Key}")))];

    /// <summary>The members that are objects, in their order; none where there is no such member.</summary>
    public IReadOnlyList<KeyValuePair<string, ResultObject>> Objects(string name) => !Has(name) ? []
        : [.. Members(name).Select(member => KeyValuePair.Create(member.Key, Object(name).Object(member.Key)))];

    /// <summary>A list of objects.</summary>
    public IEnumerable<ResultObject> List(string name) => Items(name).Select((item, at) =>
        item.ValueKind == JsonValueKind.Object
            ? new ResultObject(path, string.Create(CultureInfo.InvariantCulture, $"{place}{name}[{at}]."), item)
            : throw Wrong(name, "list of objects"));

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> Lines(string name) => [.. Items(name).Select(item => Text(item, name))];

    /// <summary>A failure that names the file and the member.</summary>
    public InputFileException Wrong(string name, string kind, Exception? inner = null) =>
        new(path, 0, $"'{place}{name}' is no {kind}", Mend, inner);

    private static double? Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && double.IsFinite(number)
            ? number
            : null;

    private JsonElement Member(string name) => element.TryGetProperty(name, out JsonElement value)
        ? value
        : throw new InputFileException(path, 0, $"it has no '{place}{name}'", Mend);

    private IEnumerable<JsonElement> Items(string name) => Member(name) is { ValueKind: JsonValueKind.Array } list
        ? list.EnumerateArray()
        : throw Wrong(name, "list");

    private List<KeyValuePair<string, JsonElement>> Members(string name)
    {
        if (Member(name) is not { ValueKind: JsonValueKind.Object } value) throw Wrong(name, "object");
        try
        {
            return [.. value.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value))];
        }
        catch (InvalidOperationException e)
        {
            // Half of a pair of characters is no text.
            throw Wrong(name, "object with readable names", e);
        }
    }

    private string Text(JsonElement value, string name)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Wrong(name, "text");
        }
        catch (InvalidOperationException e)
        {
            // Half of a pair of characters is no text.
            throw Wrong(name, "text", e);
        }
    }
}
