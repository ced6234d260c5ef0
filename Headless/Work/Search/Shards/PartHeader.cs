using System.Collections.Generic;
using System.Globalization;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>What a part says of itself, in the metadata of its file.</summary>
/// <param name="Mark">What it was made of.</param>
/// <param name="Shard">Which shard it is.</param>
/// <param name="First">Lowest number of its variants.</param>
/// <param name="Last">Highest number of its variants.</param>
/// <param name="Rows">How many they are.</param>
/// <param name="Digest">Digest of what is kept of them.</param>
internal sealed record PartHeader(RequestMark Mark, Shard Shard, long First, long Last, long Rows, string Digest)
{
    private const string Prefix = "nt8bridge.sweep.";

    /// <summary>The metadata.</summary>
    public Dictionary<string, string> ToMetadata() => new()
    {
        [Prefix + "request"] = Mark.Whole,
        [Prefix + "program"] = Mark.Program,
        [Prefix + "model"] = Mark.Model,
        [Prefix + "data"] = Mark.Data,
        [Prefix + "options"] = Mark.Options,
        [Prefix + "columns"] = Mark.Columns,
        [Prefix + "shard"] = Shard.ToString(),
        [Prefix + "first"] = First.ToString(CultureInfo.InvariantCulture),
        [Prefix + "last"] = Last.ToString(CultureInfo.InvariantCulture),
        [Prefix + "rows"] = Rows.ToString(CultureInfo.InvariantCulture),
        [Prefix + "digest"] = Digest,
    };

    /// <summary>Reads metadata; null where they are not those of a part.</summary>
    /// <exception cref="System.FormatException">They are, and a value in them is none.</exception>
    public static PartHeader? Read(IReadOnlyDictionary<string, string> metadata)
    {
        if (!metadata.ContainsKey(Prefix + "shard")) return null;
        RequestMark mark = new(Text("program"), Text("model"), Text("data"), Text("options"), Text("columns"));
        return new PartHeader(
            mark, Shard.Parse(Text("shard")), Number("first"), Number("last"), Number("rows"), Text("digest"));

        string Text(string name) => metadata.GetValueOrDefault(Prefix + name, "");
        long Number(string name) => long.Parse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
