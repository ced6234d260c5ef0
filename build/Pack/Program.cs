using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using NT8Bridge.Build.Pack;
using NT8Bridge.Build.Pack.Notices;
using NT8Bridge.Build.Pack.NuGet;

// Without arguments: makes artifacts/NT8Bridge-<version>.zip, ready for NinjaTrader's Tools, Import, NinjaScript Add-On, and
// beside it the NuGet packages. "scripts FOLDER FILE" makes the archive of somebody's own scripts; the package
// NT8Bridge.NinjaScript calls it. "notices" writes THIRD-PARTY-NOTICES.txt anew.
if (args is ["scripts", var scripts, var file])
{
    try
    {
        Write(file, ZipWriter.Write(ImportArchive.OfScripts(scripts)));
        return 0;
    }
    catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine($"error: {e.Message}");
        return 1;
    }
}

if (args is ["notices"])
{
    File.WriteAllText(Path.Combine(Solution.Root(), NoticeFile.Name), NoticeFile.Text(Solution.Root()));
    return 0;
}

if (args.Length > 0)
{
    Console.Error.WriteLine("usage: dotnet run --project build/Pack -c Release [-- notices | scripts FOLDER FILE]");
    return 2;
}

string root = Solution.Root();
string artifacts = Path.Combine(root, "artifacts");
IReadOnlyList<ZipEntry> entries = ImportArchive.Entries(root, Solution.Libraries);
foreach (ZipEntry entry in entries)
    Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0,12:N0}  {1}", entry.Content.Length, entry.Name));
Write(Path.Combine(artifacts, $"NT8Bridge-{Solution.Version}.zip"), ZipWriter.Write(entries));
foreach (Package package in new PackageList(root, AppContext.BaseDirectory).All)
    Write(Path.Combine(artifacts, $"{package.Id}.{Solution.Version}.nupkg"), PackageWriter.Write(package, Solution.Version));
return 0;

static void Write(string path, byte[] bytes)
{
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
    File.WriteAllBytes(path, bytes);
    Console.WriteLine(string.Format(
        CultureInfo.InvariantCulture, "{0}: {1:N0} bytes, SHA-256 {2}",
        Path.GetRelativePath(Environment.CurrentDirectory, path), bytes.Length,
        Convert.ToHexStringLower(SHA256.HashData(bytes))));
}
