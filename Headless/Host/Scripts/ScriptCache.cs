using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>
/// Compiled scripts on disk, found by their content: sources and their paths, release, libraries, host and engine. A damaged or
/// unwritable cache costs a compilation, nothing else.
/// </summary>
public sealed class ScriptCache(string folder)
{
    private const int KeptCompilations = 64;

    /// <summary>The cache of this user.</summary>
    public static ScriptCache OfUser()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return new ScriptCache(Path.Combine(home.Length > 0 ? home : Path.GetTempPath(), "nt8bridge", "scripts"));
    }

    /// <summary>The name that a compilation has in the cache.</summary>
    public static string Key(IEnumerable<ScriptSource> sources, NinjaTraderRelease release, IEnumerable<ScriptLibrary> libraries)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (Guid version in ScriptReferences.Versions) hash.AppendData(version.ToByteArray());
        Append(release.Language.ToString());
        foreach (ScriptSource source in sources)
        {
            Append(source.Path);
            Append(source.Text);
        }

        foreach (ScriptLibrary library in libraries)
        {
            Append(library.Path);
            hash.AppendData(SHA256.HashData(library.Bytes));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(string text)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }

    /// <summary>A compilation of that key, or null.</summary>
    public (byte[] Assembly, CompiledFile[] Files, string[] PassedOver)? Find(string key)
    {
        try
        {
            string path = Path.Combine(folder, key);
            if (!File.Exists(path + ".dll") || !File.Exists(path + ".json")) return null;
            byte[] assembly = File.ReadAllBytes(path + ".dll");
            Index? index = JsonSerializer.Deserialize<Index>(File.ReadAllBytes(path + ".json"));
            if (index is null || index.Sha256 != Convert.ToHexStringLower(SHA256.HashData(assembly))) return null;
            File.SetLastWriteTimeUtc(path + ".dll", DateTime.UtcNow);
            CompiledFile[] files = index.Files.Select(f => new CompiledFile(f.Path, [], f.Strategies, f.Indicators)).ToArray();
            return (assembly, files, index.PassedOver);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps a compilation without errors, and deletes all but the ones used last.</summary>
    public void Keep(string key, byte[] assembly, IEnumerable<CompiledFile> files, IEnumerable<string> passedOver)
    {
        try
        {
            Directory.CreateDirectory(folder);
            IndexFile[] entries = files
                .Select(file => new IndexFile(file.Path, file.Strategies.ToArray(), file.Indicators.ToArray())).ToArray();
            Index index = new(Convert.ToHexStringLower(SHA256.HashData(assembly)), entries, passedOver.ToArray());
            Replace(key + ".dll", assembly);
            Replace(key + ".json", JsonSerializer.SerializeToUtf8Bytes(index));
            IEnumerable<FileInfo> surplus = new DirectoryInfo(folder).GetFiles("*.dll")
                .OrderByDescending(file => file.LastWriteTimeUtc).Skip(KeptCompilations);
            foreach (FileInfo old in surplus)
            {
                old.Delete();
                File.Delete(Path.ChangeExtension(old.FullName, ".json"));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing is lost but time: the next run compiles again.
        }
    }

    private void Replace(string name, byte[] content)
    {
        string draft = Path.Combine(folder, name + "." + Guid.NewGuid().ToString("N") + ".tmp");
        File.WriteAllBytes(draft, content);
        File.Move(draft, Path.Combine(folder, name), overwrite: true);
    }

    private sealed record Index(string Sha256, IndexFile[] Files, string[] PassedOver);

    private sealed record IndexFile(string Path, string[] Strategies, string[] Indicators);
}
