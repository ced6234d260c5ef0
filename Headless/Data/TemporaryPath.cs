using System;
using System.Collections.Concurrent;
using System.IO;
using System.Runtime.ExceptionServices;
using NT8Bridge.History;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// A file or a folder that is to be gone when it is no longer used. Those in use are known, so that a program that is told to end
/// in the middle of its work leaves none behind.
/// </summary>
public sealed class TemporaryPath : IDisposable
{
    /// <summary>A folder into which somebody still writes may need more than one.</summary>
    private const int Rounds = 3;

    private static readonly ConcurrentDictionary<TemporaryPath, bool> InUse = new();

    private TemporaryPath(string path)
    {
        Path = path;
        InUse[this] = true;
        Taken?.Invoke(path);
    }

    /// <summary>Told a path that is in use from now on.</summary>
    public static event Action<string>? Taken;

    /// <summary>Told a path that is no longer in use, and gone.</summary>
    public static event Action<string>? Left;

    /// <summary>Where it is, or would be.</summary>
    public string Path { get; }

    /// <summary>A new, empty folder among the system's temporary ones.</summary>
    public static TemporaryPath NewFolder(string prefix) => new(Directory.CreateTempSubdirectory(prefix).FullName);

    /// <summary>A name beside a file; nothing is there yet.</summary>
    public static TemporaryPath Beside(string file) => new(file + "." + Guid.NewGuid().ToString("N")[..8] + ".tmp");

    /// <summary>Removes all that are in use, as the last thing that a program does before its end.</summary>
    /// <exception cref="IOException">One cannot be removed; the others are.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, because rights are lacking.</exception>
    public static void DeleteAll()
    {
        Exception? failure = null;
        for (int round = 0; round < Rounds && !InUse.IsEmpty; round++)
        {
            failure = null;
            foreach (TemporaryPath path in InUse.Keys)
            {
                try
                {
                    path.Dispose();
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    failure = e;
                }
            }
        }

        if (failure is not null) ExceptionDispatchInfo.Throw(failure);
    }

    /// <summary>Removes what a process left at a path when it was ended from outside.</summary>
    public static void Delete(string path)
    {
        if (File.Exists(path)) FileSystem.Current.Delete(path);
        else if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
    }

    /// <summary>Removes what is there.</summary>
    public void Dispose()
    {
        Delete(Path);
        InUse.TryRemove(this, out _);
        Left?.Invoke(Path);
    }
}
