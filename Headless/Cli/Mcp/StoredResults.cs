using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>
/// The results of a session as verbs wrote them, each at an address of its own: whole, or one member of it. They lie in a
/// temporary folder and go with the server.
/// </summary>
internal sealed class StoredResults(string folder)
{
    /// <summary>How an address begins; the number follows, and a slash and the name of a member where one is meant.</summary>
    public const string Address = "nt8bridge://results/";

    /// <summary>Older ones make room.</summary>
    private const int Most = 100;

    private readonly List<(int Number, string Tool)> _all = [];
    private int _count;

    /// <summary>Keeps a file that a verb wrote; its address.</summary>
    public string Keep(string tool, string json)
    {
        lock (_all)
        {
            File.Move(json, FileOf(++_count));
            _all.Add((_count, tool));
            if (_all.Count > Most)
            {
                TemporaryPath.Delete(FileOf(_all[0].Number));
                _all.RemoveAt(0);
            }

            return Address + _count.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The file at an address; null for what is no address of a result that is kept.</summary>
    public string? Find(string address)
    {
        if (!address.StartsWith(Address, StringComparison.Ordinal)) return null;
        lock (_all)
        {
            return int.TryParse(address[Address.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                && _all.Any(one => one.Number == number) ? FileOf(number) : null;
        }
    }

    /// <summary>All that are kept.</summary>
    public IReadOnlyList<Resource> List()
    {
        lock (_all)
        {
            return [.. _all.Select(one => new Resource
            {
                Uri = Address + one.Number.ToString(CultureInfo.InvariantCulture), Name = $"{one.Tool} {one.Number}",
                Description = $"What {one.Tool} gave, whole. A slash and the name of a member give that alone.",
                MimeType = "application/json", Size = new FileInfo(FileOf(one.Number)).Length,
            })];
        }
    }

    /// <summary>The text at an address.</summary>
    /// <exception cref="McpException">There is nothing.</exception>
    public string Read(string address)
    {
        if (Find(address) is { } whole) return File.ReadAllText(whole);
        int slash = address.LastIndexOf('/');
        if (Find(address[..slash]) is { } file
            && JsonNode.Parse(File.ReadAllBytes(file)) is JsonObject json
            && json.TryGetPropertyValue(Uri.UnescapeDataString(address[(slash + 1)..]), out JsonNode? member))
        {
            return JsonSerializer.Serialize(member);
        }

        throw new McpProtocolException(
            $"'{address}' is no result of this session; resources/list has them.", McpErrorCode.ResourceNotFound);
    }

    private string FileOf(int number) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"result-{number}.json"));
}
