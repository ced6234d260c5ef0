using System.Globalization;
using System.IO;
using System.IO.Compression;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>
/// How much may be unpacked of an import archive. A small archive can claim to hold, or hold without saying so, more than any
/// memory; so bytes are counted while they are unpacked, and no archive of scripts is near the limits.
/// </summary>
internal sealed class ArchiveBudget
{
    /// <summary>Bytes of all files together.</summary>
    public const long MostBytes = 256L << 20;

    /// <summary>Number of files.</summary>
    public const int MostFiles = 20_000;

    private const int ChunkBytes = 1 << 16;
    private readonly string _path;
    private long _left = MostBytes;

    /// <summary>Counts for the archive at that path.</summary>
    /// <exception cref="ScriptFileException">It holds too many files.</exception>
    public ArchiveBudget(string path, ZipArchive archive)
    {
        _path = path;
        if (archive.Entries.Count > MostFiles) throw TooLarge($"{archive.Entries.Count:N0} files, {MostFiles:N0} are allowed");
    }

    /// <summary>The file, unpacked.</summary>
    /// <exception cref="ScriptFileException">With it the archive unpacks to too many bytes.</exception>
    public byte[] Read(ZipArchiveEntry entry)
    {
        if (entry.Length > _left) throw TooLarge();
        using Stream packed = entry.Open();
        using MemoryStream bytes = new();
        byte[] chunk = new byte[ChunkBytes];
        for (int read = packed.Read(chunk); read > 0; read = packed.Read(chunk))
        {
            _left -= read;
            if (_left < 0) throw TooLarge();
            bytes.Write(chunk, 0, read);
        }

        return bytes.ToArray();
    }

    private ScriptFileException TooLarge() => TooLarge($"more than {MostBytes >> 20:N0} MB when unpacked");

    private ScriptFileException TooLarge(System.FormattableString what) => new(
        _path, "the archive holds " + what.ToString(CultureInfo.InvariantCulture), "unpack it and name the scripts you mean");
}
