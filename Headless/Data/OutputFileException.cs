using System;

namespace NT8Bridge.Headless.Data;

/// <summary>A result cannot be written: names the file, the reason and the mend.</summary>
public sealed class OutputFileException : DataFileException
{
    /// <summary>Makes the message "FILE: reason; mend".</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="reason">Why it cannot be written.</param>
    /// <param name="mend">What to do about it.</param>
    /// <param name="inner">The cause, if another exception told of it.</param>
    public OutputFileException(string path, string reason, string mend, Exception? inner = null)
        : base(path, path + ": " + reason + "; " + mend, inner)
    {
    }
}
