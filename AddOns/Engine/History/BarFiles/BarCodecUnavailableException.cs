using System;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// The parquet library cannot work on this machine, for example because its native part is missing. Only files of another
/// making and exports need it; the engine goes on.
/// </summary>
public sealed class BarCodecUnavailableException : Exception
{
    /// <summary>Without a reason; for serializers.</summary>
    public BarCodecUnavailableException()
    {
    }

    /// <summary>Why the library cannot be used.</summary>
    public BarCodecUnavailableException(string message) : base(message)
    {
    }

    /// <summary>Why the library cannot be used, and the exception of the runtime's loader.</summary>
    public BarCodecUnavailableException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
