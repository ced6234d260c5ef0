using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>
/// The runs of a dataset that are in no parquet file yet, a line each. A line is with the system as soon as it is added, so that
/// a process that is killed loses none; one that was cut in two when the machine itself went down is the last and does not count.
/// </summary>
internal sealed class RunJournal : IDisposable
{
    /// <summary>Its file.</summary>
    public const string FileName = "_journal.jsonl";

    /// <summary>Members of a line beside the values of the parameters: key, part, combination; line.</summary>
    private const int Before = 3;

    private readonly string _path;
    private readonly FileStream _stream;

    /// <summary>Opens it, or makes it.</summary>
    public RunJournal(string path)
    {
        _path = path;
        _stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
    }

    /// <summary>The runs in it; what is behind the last whole line is cut off.</summary>
    /// <exception cref="UnusableFileException">A whole line is none of a run.</exception>
    public IReadOnlyList<DatasetRow> Read()
    {
        byte[] bytes = new byte[_stream.Length];
        _stream.Position = 0;
        _stream.ReadExactly(bytes);
        int end = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        _stream.SetLength(end);
        _stream.Position = end;
        string[] lines = Encoding.UTF8.GetString(bytes, 0, end).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(Row)];
    }

    /// <summary>Adds a run.</summary>
    public void Add(DatasetRow row)
    {
        string?[] members =
        [
            row.Key, row.Part, row.Combination?.ToString(System.Globalization.CultureInfo.InvariantCulture), .. row.Values,
            row.Line,
        ];
        _stream.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(members) + "\n"));
    }

    /// <summary>Forgets all runs.</summary>
    public void Empty()
    {
        _stream.SetLength(0);
        _stream.Position = 0;
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private DatasetRow Row(string line, int number)
    {
        try
        {
            string?[] members = JsonSerializer.Deserialize<string?[]>(line)!;
            long? combination = members[Before - 1] is { } text
                ? long.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
            return new DatasetRow(members[0]!, members[1]!, combination, [.. members[Before..^1]!], members[^1]!);
        }
        catch (Exception e) when (e is JsonException or IndexOutOfRangeException or FormatException)
        {
            throw new UnusableFileException(
                _path, $"line {number + 1} is damaged: {e.Message}", $"remove the line; the run is then made again", e);
        }
    }
}
