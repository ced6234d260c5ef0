using System;
using System.IO;

namespace NT8Bridge.Headless.Data;

/// <summary>Writes a file so that it appears whole or not at all: beside its place first, then moved onto it.</summary>
public static class WholeFile
{
    /// <summary>Writes <paramref name="path"/> by <paramref name="write"/>, replacing what was there.</summary>
    /// <exception cref="OutputFileException">The folder is missing or may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string draft = path + "." + Guid.NewGuid().ToString("N")[..8] + ".tmp";
        try
        {
            using (FileStream stream = new(draft, FileMode.CreateNew, FileAccess.Write)) write(stream);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception e)
        {
            if (File.Exists(draft)) File.Delete(draft);
            if (e is IOException or UnauthorizedAccessException)
                throw new OutputFileException(path, "it cannot be written: " + e.Message, "check the folder and its rights", e);
            throw;
        }
    }
}
