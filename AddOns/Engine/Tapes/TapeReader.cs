using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Text;
using Newtonsoft.Json;

namespace NT8Bridge.Tapes;

/// <summary>Reads a tape from a stream. What was broken off is read as far as it came.</summary>
public static class TapeReader
{
    /// <summary>Longest line, characters: a snapshot of the largest engine is shorter.</summary>
    private const int LongestLine = 1 << 28;

    /// <summary>Faults that are told; the others are counted.</summary>
    private const int FaultsTold = 20;

    /// <summary>Reads all lines.</summary>
    /// <exception cref="InvalidDataException">It is no tape, or one of a form that this release does not read.</exception>
    public static RecordedTape Read(Stream stream)
    {
        if (stream is null) throw new ArgumentNullException(nameof(stream));
        using var gzip = new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var text = new StreamReader(gzip, Encoding.UTF8);
        string first;
        try
        {
            first = ReadLine(text) ?? throw new InvalidDataException("the file is empty");
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw new InvalidDataException("it is no tape: " + e.Message, e);
        }

        var header = TapeHeader.Read(first);
        var faults = new List<string>();
        if (!TapeCheck.Holds(first)) faults.Add("line 1, the header, was changed after it was written");
        var lines = new List<TapeLine>();
        string[][] values = ValuesOf(header);
        var names = new Dictionary<string, string>();
        long number = 1, unreadable = 0;
        TapeLine? end = null;
        while (true)
        {
            string? line;
            try
            {
                line = ReadLine(text);
            }
            catch (Exception e) when (e is InvalidDataException or IOException)
            {
                faults.Add(Invariant($"the file ends or is damaged after line {number}: {e.Message}"));
                break;
            }

            if (line is null) break;
            number++;
            if (TryParse(line, number, values, names) is not { } parsed)
            {
                if (++unreadable <= FaultsTold) faults.Add(Invariant($"line {number} cannot be read"));
            }
            else if (parsed.Kind == TapeKind.End)
            {
                end = parsed;
            }
            else
            {
                lines.Add(parsed);
            }
        }

        if (unreadable > FaultsTold) faults.Add(Invariant($"{unreadable - FaultsTold} more lines cannot be read"));
        return new RecordedTape(header, lines, end is not null, LostOf(end, lines), faults);
    }

    private static long LostOf(TapeLine? end, List<TapeLine> lines)
    {
        if (end is not null) return (long)end.NumberOf("lost");
        long lost = 0;
        foreach (TapeLine line in lines)
        {
            if (line.Kind == TapeKind.Lost) lost += (long)line.NumberOf("records");
        }

        return lost;
    }

    private static string[][] ValuesOf(TapeHeader header)
    {
        string[][] values = new string[header.Series.Count][];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = new string[header.Series[i].Values.Count];
            header.Series[i].Values.CopyTo(values[i], 0);
        }

        return values;
    }

    /// <summary>The line in its parts; null when it cannot be read.</summary>
    private static TapeLine? TryParse(string line, long number, string[][] values, Dictionary<string, string> names)
    {
        try
        {
            using var json = new JsonTextReader(new StringReader(line))
            {
                DateParseHandling = DateParseHandling.None, MaxDepth = 4,
            };
            var fields = new List<TapeField>(16);
            string? kindName = null;
            long utcTicks = 0;
            if (!json.Read() || json.TokenType != JsonToken.StartObject) return null;
            while (json.Read() && json.TokenType == JsonToken.PropertyName)
            {
                string name = Once(names, (string)json.Value!);
                if (!json.Read()) return null;
                if (name == "values") AddValues(json, fields, values, names);
                else if (name == "kind") kindName = json.Value as string;
                else if (name == "at" && !(json.Value is string at && TapeText.TryTime(at, out utcTicks))) return null;
                else if (name is not ("at" or "check")) fields.Add(Field(name, json));
            }

            return TapeNames.TryParse(kindName, out TapeKind kind)
                ? new TapeLine(kind, number, TapeCheck.Holds(line), utcTicks, fields.ToArray())
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidCastException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private static void AddValues(
        JsonTextReader json, List<TapeField> fields, string[][] values, Dictionary<string, string> names)
    {
        if (json.TokenType == JsonToken.StartObject)
        {
            while (json.Read() && json.TokenType == JsonToken.PropertyName)
            {
                string name = Once(names, (string)json.Value!);
                json.Read();
                fields.Add(Field(name, json));
            }

            return;
        }

        if (json.TokenType != JsonToken.StartArray) throw new FormatException("values is a list");
        int series = -1;
        foreach (TapeField field in fields)
        {
            if (field.Name == "series") series = (int)field.Number;
        }

        string[] columns = series >= 0 && series < values.Length ? values[series] : throw new FormatException("no such series");
        int column = 0;
        while (json.Read() && json.TokenType != JsonToken.EndArray)
            fields.Add(Field(column < columns.Length ? columns[column++] : throw new FormatException("too many values"), json));
    }

    private static TapeField Field(string name, JsonTextReader json) => json.TokenType switch
    {
        JsonToken.Integer => new TapeField(name, Convert.ToDouble(json.Value, CultureInfo.InvariantCulture)),
        JsonToken.Float => new TapeField(name, (double)json.Value!),
        JsonToken.String => Text(name, (string)json.Value!),
        _ => throw new FormatException("a number or a text"),
    };

    private static TapeField Text(string name, string text) => text switch
    {
        TapeText.NegativeZero => new TapeField(name, -0.0),
        "NaN" => new TapeField(name, double.NaN),
        "Infinity" => new TapeField(name, double.PositiveInfinity),
        "-Infinity" => new TapeField(name, double.NegativeInfinity),
        _ => new TapeField(name, text),
    };

    private static string Once(Dictionary<string, string> names, string name)
    {
        if (names.TryGetValue(name, out string? known)) return known;
        names.Add(name, name);
        return name;
    }

    private static string? ReadLine(StreamReader text)
    {
        var line = new StringBuilder();
        for (int next = text.Read(); next >= 0; next = text.Read())
        {
            if (next == '\n') return line.ToString();
            if (line.Length == LongestLine) throw new InvalidDataException("a line is longer than a tape has any");
            line.Append((char)next);
        }

        // Without an end of line the writer was killed within it.
        return line.Length == 0 ? null : throw new EndOfStreamException("the last line is not whole");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
