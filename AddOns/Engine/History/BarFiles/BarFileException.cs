using System;

namespace NT8Bridge.History.BarFiles;

/// <summary>A bar file that cannot be used at all; the message says what is wrong with it.</summary>
public sealed class BarFileException : Exception
{
    /// <summary>Without a reason; for serializers.</summary>
    public BarFileException()
    {
    }

    /// <summary>What is wrong with the file.</summary>
    public BarFileException(string message) : base(message)
    {
    }

    /// <summary>What is wrong with the file, and the reader's own complaint.</summary>
    public BarFileException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
