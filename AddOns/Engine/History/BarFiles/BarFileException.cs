using System;

namespace NT8Bridge.History.BarFiles;

/// <summary>A bar file, or a part of one, cannot be used; the message says what is wrong with it.</summary>
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

    /// <summary>What is wrong with the file, and the exception that the reader ran into.</summary>
    public BarFileException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
