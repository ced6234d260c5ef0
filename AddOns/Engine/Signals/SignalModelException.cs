using System;

namespace NT8Bridge.Signals;

/// <summary>A model that cannot be used; says where in its JSON the fault is and what would be right.</summary>
public sealed class SignalModelException : Exception
{
    /// <summary>Makes the error; the message is made of path and reason.</summary>
    public SignalModelException(string path, string reason, Exception? inner = null)
        : base($"The signal model cannot be used: {(path.Length == 0 ? "" : path + ": ")}{reason}", inner)
    {
        Path = path;
        Reason = reason;
    }

    /// <summary>JSON path of the fault, for example <c>rules[2].all[0].left</c>; empty when it concerns the whole text.</summary>
    public string Path { get; }

    /// <summary>What is wrong and what would be right.</summary>
    public string Reason { get; }
}
