using System;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// A file of bars, ticks or results cannot be read or written; the message names the file, the reason and the mend.
/// </summary>
public abstract class DataFileException : Exception
{
    private protected DataFileException(string path, string message, Exception? inner)
        : base(message, inner) => Path = path;

    /// <summary>The file as the user named it.</summary>
    public string Path { get; }
}
