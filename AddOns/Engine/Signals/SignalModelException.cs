using System;

namespace NT8Bridge.Signals;

/// <summary>A model that cannot be used; names where in the JSON and why.</summary>
public sealed class SignalModelException : Exception
{
    /// <summary>Makes the error.</summary>
    public SignalModelException(string path, string reason, Exception? inner = null)
        : base(path.Length == 0 ? $"The signal model cannot be used: {reason}" : $"The signal model cannot be used: {path}: {reason}", inner)
    {
        Path = path;
        Reason = reason;
    }

    /// <summary>JSON path, for example <c>rules[2].all[0].left</c>; empty for the whole text.</summary>
    public string Path { get; }

    /// <summary>What is wrong and what would be right.</summary>
    public string Reason { get; }
}
