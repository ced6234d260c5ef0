using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using NT8Bridge.Build.Pack;

// Makes artifacts/NT8Bridge-<version>.zip, ready for NinjaTrader's Tools, Import, NinjaScript Add-On.
string root = Solution.Root();
IReadOnlyList<ZipEntry> entries = ImportArchive.Entries(root, Solution.Libraries);
byte[] archive = ZipWriter.Write(entries);
string path = Path.Combine(root, "artifacts", $"NT8Bridge-{Solution.Version}.zip");
Directory.CreateDirectory(Path.GetDirectoryName(path)!);
File.WriteAllBytes(path, archive);

foreach (ZipEntry entry in entries)
    Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0,12:N0}  {1}", entry.Content.Length, entry.Name));
Console.WriteLine(string.Format(
    CultureInfo.InvariantCulture, "{0}: {1} files, {2:N0} bytes, SHA-256 {3}",
    Path.GetRelativePath(Environment.CurrentDirectory, path), entries.Count, archive.Length,
    Convert.ToHexStringLower(SHA256.HashData(archive))));
