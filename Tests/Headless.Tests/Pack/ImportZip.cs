using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NT8Bridge.Build.Pack;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>The import archive of this build, made once.</summary>
internal static class ImportZip
{
    private static readonly Lazy<(IReadOnlyList<ZipEntry> Entries, byte[] Bytes)> Made = new(() =>
    {
        IReadOnlyList<ZipEntry> entries = ImportArchive.Entries(Solution.Root(), Solution.Libraries);
        return (entries, ZipWriter.Write(entries));
    });

    public static IReadOnlyList<ZipEntry> Entries => Made.Value.Entries;

    public static byte[] Bytes => Made.Value.Bytes;

    public static IEnumerable<ZipEntry> Libraries =>
        Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal));

    public static byte[] Content(string name) => Entries.Single(entry => entry.Name == name).Content;

    /// <summary>Writes the archive into a folder.</summary>
    public static string In(TemporaryFolder folder)
    {
        string path = folder.At("NT8Bridge.zip");
        File.WriteAllBytes(path, Bytes);
        return path;
    }
}
