using System.IO;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>The lock on a dataset. The system lets go of it however a process ends.</summary>
internal static class DatasetLock
{
    /// <summary>Its file.</summary>
    public const string FileName = "_lock";

    /// <summary>Takes it.</summary>
    /// <exception cref="WrongRequestException">Another process has it.</exception>
    public static FileStream Take(string folder)
    {
        string path = Path.Combine(folder, FileName);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (File.Exists(path))
        {
            throw new WrongRequestException(
                RequestPart.Out, $"another process is writing to '{folder}'; wait for its end, or name another folder.", e);
        }
    }
}
