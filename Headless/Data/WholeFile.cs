using System;
using System.IO;
using NT8Bridge.History;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// Writes a file so that it appears whole or not at all: beside its place first, to the disk, then moved onto it. A full disk, a
/// kill or a loss of power leaves what was there before.
/// </summary>
public static class WholeFile
{
    /// <summary>
    /// Writes <paramref name="path"/> by <paramref name="write"/>, replacing what was there; where it is a link, what that leads
    /// to. A device is written as it is.
    /// </summary>
    /// <exception cref="OutputFileException">The folder is missing, may not be written, or its disk is full.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(write);
        try
        {
            if (RealPath.IsDevice(path))
            {
                using FileStream device = new(path, FileMode.Open, FileAccess.Write);
                write(device);
                return;
            }

            string target = RealPath.Of(path);
            using var draft = TemporaryPath.Beside(target);
            IFileSystem disk = FileSystem.Current;
            using (Stream stream = disk.Create(draft.Path))
            {
                write(stream);
                stream.Flush();
                disk.FlushToDisk(stream);
            }

            disk.Replace(draft.Path, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputFileException(path, "it cannot be written: " + Reason(path, e), "check the folder and its rights", e);
        }
    }

    /// <summary>The draft's name would mean nothing to the user.</summary>
    private static string Reason(string path, Exception e) => e switch
    {
        DirectoryNotFoundException => $"there is no folder {Path.GetDirectoryName(Path.GetFullPath(path))}",
        UnauthorizedAccessException => "access is denied",
        _ when e.Message.Contains("No space left", StringComparison.OrdinalIgnoreCase) => "the disk is full",
        _ => e.Message,
    };
}
