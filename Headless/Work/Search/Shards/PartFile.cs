using System;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>Writes a shard as a part of a sweep.</summary>
public static class PartFile
{
    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, ShardResult result)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(result);
        WholeFile.Write(
            path,
            stream => PartWriter.WriteAsync(stream, result.Variants, result.Mark, result.Shard).GetAwaiter().GetResult());
    }
}
