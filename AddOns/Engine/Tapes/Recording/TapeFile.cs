using System;
using System.Globalization;
using System.IO;
using NT8Bridge.History;

namespace NT8Bridge.Tapes.Recording;

/// <summary>
/// The file of a tape: written beside its place as name.part, and put in place when it is complete. A name that is taken gets a
/// number, so that no tape replaces another.
/// </summary>
public sealed class TapeFile
{
    /// <summary>How a tape's name ends.</summary>
    public const string Ending = ".jsonl.gz";

    private const string Part = ".part";
    private readonly string _wanted;

    /// <summary>Names the file; touches nothing yet.</summary>
    /// <param name="path">Where the tape is to lie, with or without <see cref="Ending"/>.</param>
    public TapeFile(string path)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        _wanted = Path.GetFullPath(path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase)
            ? path.Substring(0, path.Length - Ending.Length)
            : path);
        FullPath = _wanted + Ending;
    }

    /// <summary>Where it lies, known for sure once it is open.</summary>
    public string FullPath { get; private set; }

    /// <summary>Opens the file that is written to.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public Stream Open()
    {
        IFileSystem disk = FileSystem.Current;
        disk.CreateFolder(Path.GetDirectoryName(_wanted)!);
        for (int number = 1; ; number++)
        {
            string path = number == 1
                ? _wanted + Ending
                : _wanted + "-" + number.ToString(CultureInfo.InvariantCulture) + Ending;
            if (disk.Exists(path) || disk.Exists(path + Part)) continue;
            Stream stream;
            try
            {
                stream = disk.Create(path + Part);
            }
            catch (IOException) when (disk.Exists(path + Part))
            {
                // Another run was quicker by a moment; the next number is free.
                continue;
            }

            FullPath = path;
            return stream;
        }
    }

    /// <summary>All is written: puts the file in its place.</summary>
    /// <exception cref="IOException">The disk refuses; the part that was written is left.</exception>
    public void Complete(Stream stream)
    {
        if (stream is null) throw new ArgumentNullException(nameof(stream));
        FileSystem.Current.FlushToDisk(stream);
        stream.Dispose();
        FileSystem.Current.Move(FullPath + Part, FullPath);
    }
}
