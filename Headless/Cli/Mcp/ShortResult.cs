using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>
/// A result that an agent can take in at once: where it is too long, its longest members are left out, counted and named, and
/// stand at the result's address.
/// </summary>
internal static class ShortResult
{
    /// <summary>Characters that a result has at most: some thousand words of an agent's memory.</summary>
    private const int Most = 24_000;

    /// <summary>Members of fewer characters are never left out.</summary>
    private const int Least = 500;

    /// <summary>The result, or what is left of it.</summary>
    public static JsonObject Of(JsonObject whole, string address)
    {
        JsonObject json = whole.DeepClone().AsObject();
        List<(string Name, int Length)> members =
        [
            .. json.Select(member => (member.Key, member.Value?.ToJsonString().Length ?? 0)).OrderByDescending(one => one.Item2),
        ];
        int length = members.Sum(member => member.Length);
        JsonObject leftOut = [];
        foreach ((string name, int size) in members)
        {
            if (length <= Most || size < Least) break;
            leftOut[name] = json[name] switch { JsonArray list => list.Count, JsonObject one => one.Count, _ => 1 };
            json.Remove(name);
            length -= size;
        }

        json["resource"] = address;
        if (leftOut.Count > 0) json["leftOut"] = leftOut;
        return json;
    }

    /// <summary>The text of a result, for agents that read no structured content.</summary>
    public static string Text(JsonObject result) => JsonSerializer.Serialize(result);
}
