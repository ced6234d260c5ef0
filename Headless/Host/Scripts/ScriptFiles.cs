using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>
/// Finds the NinjaScript files behind the paths that the user gave: files, folders and import archives, with the DLLs that lie
/// beside them as in NinjaTrader's bin/Custom.
/// </summary>
public sealed class ScriptFiles
{
    private const string OutputFolder = "NinjaScript";
    private const string ReferenceList = "AdditionalReferences.txt";
    private readonly List<ScriptSource> _sources = [];
    private readonly List<ScriptLibrary> _libraries = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<ScriptLibrary> _engines = [];
    private readonly List<string> _leftAlone = [];
    private readonly List<string> _missingLibraries = [];

    private ScriptFiles()
    {
    }

    /// <summary>The C# files, sorted by path within a folder, each file once.</summary>
    public IReadOnlyList<ScriptSource> Sources => _sources;

    /// <summary>The DLLs that scripts may use beside the default references.</summary>
    public IReadOnlyList<ScriptLibrary> Libraries => _libraries;

    /// <summary>
    /// The engine DLLs of the archives. They are built for .NET Framework, so the host's own build of the engine takes their
    /// place, in compiling and in running.
    /// </summary>
    public IReadOnlyList<ScriptLibrary> Engines => _engines;

    /// <summary>Remarks for the user who runs the scripts, one line each.</summary>
    public IEnumerable<string> Notes => _engines.Select(engine =>
        $"{engine.Path}: the engine {engine.Version} for .NET Framework; "
        + $"the host's own build {OwnEngine.Version} runs in its place").Concat(_leftAlone).Concat(_missingLibraries);

    private static AssemblyName OwnEngine => typeof(Bar).Assembly.GetName();

    /// <summary>The product's own strategies and indicators, as they ship to NinjaTrader.</summary>
    public static ScriptFiles OwnScripts() => Read([Path.Combine(AppContext.BaseDirectory, OutputFolder)]);

    /// <summary>Reads all files behind <paramref name="paths"/>.</summary>
    /// <exception cref="ScriptFileException">A path does not exist, holds no NinjaScript, or is a damaged archive.</exception>
    public static ScriptFiles Read(IReadOnlyCollection<string> paths)
    {
        ScriptFiles files = new();
        foreach (string path in paths)
        {
            int before = files.Count;
            if (Directory.Exists(path)) files.AddFolder(path);
            else if (File.Exists(path)) files.Add(path);
            else throw new ScriptFileException(path, "there is no such file or folder", "check the path");
            bool isKnown = files._seen.Any(file => file.StartsWith(Path.GetFullPath(path), StringComparison.Ordinal));
            if (files.Count == before && !isKnown) throw Empty(path);
        }

        return files._sources.Count > 0 ? files : throw Empty(string.Join(", ", paths));
    }

    private int Count => _sources.Count + _libraries.Count;

    private static ScriptFileException Empty(string path) =>
        new(path, "it holds no NinjaScript file (*.cs)", "name a file, a folder or an import archive that does");

    private static bool IsBuildOutput(string relative)
    {
        string[] parts = relative.Split(Path.DirectorySeparatorChar);
        return parts.Contains("obj") || parts.Zip(parts.Skip(1)).Any(pair => pair is ("bin", "Debug" or "Release"));
    }

    /// <summary>
    /// True for what NinjaTrader itself compiled, which lies beside the user's DLLs: the host stands in for it.
    /// </summary>
    private static bool IsNinjaTraders(string file) =>
        Path.GetFileName(file).StartsWith("NinjaTrader.", StringComparison.OrdinalIgnoreCase);

    private static bool IsDll(string file) => file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);

    private static bool IsZip(string path)
    {
        Span<byte> magic = stackalloc byte[2];
        using FileStream file = File.OpenRead(path);
        return file.ReadAtLeast(magic, 2, throwOnEndOfStream: false) == 2 && magic.SequenceEqual("PK"u8);
    }

    private void AddFolder(string folder)
    {
        IEnumerable<string> sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories);
        foreach (string file in sources.Order(StringComparer.Ordinal))
            if (!IsBuildOutput(Path.GetRelativePath(folder, file))) Add(file);
        foreach (string file in Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal))
            if (!IsNinjaTraders(file)) Add(file);
    }

    private void Add(string file)
    {
        if (!_seen.Add(Path.GetFullPath(file))) return;
        if (IsDll(file)) _libraries.Add(new ScriptLibrary(file, File.ReadAllBytes(file)));
        else if (IsZip(file)) AddArchive(file);
        else _sources.Add(new ScriptSource(file, File.ReadAllText(file)));
    }

    /// <summary>The libraries that an archive's list of references names by their files and that did not come with it.</summary>
    private void AddMissingLibraries(string path, ZipArchive archive, ArchiveBudget budget)
    {
        if (archive.Entries.FirstOrDefault(entry => entry.FullName == ReferenceList) is not { } list) return;
        using StreamReader reader = new(new MemoryStream(budget.Read(list)));
        while (reader.ReadLine() is { } line)
        {
            string file = line[(line.LastIndexOfAny(['\\', '/']) + 1)..].Trim();
            if (!IsDll(file) || IsNinjaTraders(file) || file == line.Trim()) continue;
            if (archive.Entries.Any(entry => entry.FullName.Equals(file, StringComparison.OrdinalIgnoreCase))) continue;
            _missingLibraries.Add($"{path}: it names the vendor's DLL {file} in {ReferenceList}, but does not hold it");
        }
    }

    private void AddArchive(string path)
    {
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            ArchiveBudget budget = new(path, archive);
            foreach (ZipArchiveEntry entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                // Archives of NinjaTrader part folders by a backslash, others by a slash.
                string name = entry.FullName.Replace('\\', '/');
                string file = name[(name.LastIndexOf('/') + 1)..];
                if (file.StartsWith('@'))
                {
                    _leftAlone.Add($"{path}!{name}: left alone, NinjaTrader's own script of that name stays as it is");
                }
                else if (file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
                {
                    using StreamReader reader = new(new MemoryStream(budget.Read(entry)));
                    _sources.Add(new ScriptSource(path + "!" + name, reader.ReadToEnd()));
                }
                else if (file == name && IsDll(file))
                {
                    ScriptLibrary library = new(path + "!" + name, budget.Read(entry));
                    (library.Name == OwnEngine.Name ? _engines : _libraries).Add(library);
                }
            }

            AddMissingLibraries(path, archive, budget);
        }
        catch (InvalidDataException e)
        {
            throw new ScriptFileException(path, "the archive is damaged: " + e.Message, "export it again", e);
        }
    }
}
