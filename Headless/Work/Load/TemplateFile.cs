using System;
using System.IO;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>Reads a file of NinjaTrader's templates.</summary>
internal static class TemplateFile
{
    /// <summary>What <paramref name="read"/> makes of the file; it is told the path to name it in errors.</summary>
    /// <param name="path">The file.</param>
    /// <param name="folder">The folder of the templates where such files lie, to name it as the mend.</param>
    /// <param name="read">Reads it; throws <see cref="InvalidDataException"/> with a message that begins with the path.</param>
    /// <exception cref="UnusableFileException">There is no such file, or it is no such template.</exception>
    public static T Read<T>(string path, string folder, Func<Stream, string, T> read)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return read(file, path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableFileException(path, $"there is no such file", $"check the path", e);
        }
        catch (InvalidDataException e)
        {
            string reason = e.Message[path.Length..].TrimStart(':', ',', ' ');
            throw new UnusableFileException(
                path, $"{reason.TrimEnd('.')}", $"name a file of NinjaTrader's templates\\{folder}", e);
        }
    }
}
