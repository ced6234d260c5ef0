using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>The file of a dataset that says whose runs it holds.</summary>
internal sealed class DatasetHead(string folder, DatasetRequest request)
{
    /// <summary>Its name.</summary>
    public const string FileName = "_request.json";

    private const string Mark = "optimize --out";
    private const int LongestValue = 100;
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private string FilePath => Path.Combine(folder, FileName);

    /// <summary>Makes sure that the folder is this request's; the series that its runs asked for in vain.</summary>
    /// <exception cref="WrongRequestException">It is another's, or holds something else.</exception>
    /// <exception cref="UnusableFileException">The file is damaged.</exception>
    public IReadOnlyList<string> Begin()
    {
        if (!File.Exists(FilePath))
        {
            if (Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName)
                    .FirstOrDefault(name => name != DatasetLock.FileName && !RunDataset.IsDraft(name!)) is { } other)
            {
                throw new WrongRequestException(
                    RequestPart.Out, $"'{folder}' holds '{other}' and no runs of an optimisation; name another folder.");
            }

            Write([]);
            return [];
        }

        Content content = Read();
        if (request.DifferenceFrom(content.Request) is not { } difference) return content.Approximate;
        string mend = "name another folder, or remove this one";
        string there = Short(difference.There), here = Short(difference.Here);
        if (difference.Part == DatasetRequest.Program || !Enum.TryParse(difference.Part, out RequestPart part))
        {
            throw new WrongRequestException(
                RequestPart.Out, $"the runs in '{folder}' were made by another build of the program; {mend}.");
        }

        throw new WrongRequestException(
            RequestPart.Out,
            $"'{folder}' holds the runs of another request: {part} is '{there}' there and '{here}' here; {mend}.");
    }

    /// <summary>Writes the file anew, whole or not at all.</summary>
    public void Write(IReadOnlyList<string> approximate)
    {
        Content content = new(Mark, request.Parts.ToDictionary(pair => pair.Key, pair => pair.Value), approximate);
        WholeFile.Write(FilePath, stream => JsonSerializer.Serialize(stream, content.Named(), Indented));
    }

    private Content Read()
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(FilePath));
            JsonElement root = json.RootElement;
            if (root.GetProperty("nt8bridge").GetString() == Mark)
            {
                return new Content(
                    Mark,
                    root.GetProperty("request").EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetString()!),
                    [.. root.GetProperty("approximate").EnumerateArray().Select(one => one.GetString()!)]);
            }
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw Damaged(e);
        }

        throw Damaged(null);
    }

    private UnusableFileException Damaged(Exception? e) => new(
        FilePath, $"it does not say of which request the runs are", $"name another folder, or remove this one", e);

    private static string Short(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + "…";

    private sealed record Content(string Mark, IReadOnlyDictionary<string, string> Request, IReadOnlyList<string> Approximate)
    {
        public object Named() => new { nt8bridge = Mark, request = Request, approximate = Approximate };
    }
}
