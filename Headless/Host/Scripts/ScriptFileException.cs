using System;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>A path that should hold NinjaScript does not: names the path, the reason and the mend.</summary>
public sealed class ScriptFileException : Exception
{
    /// <summary>Makes the message "PATH: reason; mend".</summary>
    /// <param name="path">The path as the user named it.</param>
    /// <param name="reason">What is wrong.</param>
    /// <param name="mend">What to do about it.</param>
    /// <param name="inner">The cause, if another exception told of it.</param>
    public ScriptFileException(string path, string reason, string mend, Exception? inner = null)
        : base(path + ": " + reason + "; " + mend, inner)
    {
        Path = path;
        Reason = reason;
        Mend = mend;
    }

    /// <summary>The path as the user named it.</summary>
    public string Path { get; }

    /// <summary>What is wrong.</summary>
    public string Reason { get; }

    /// <summary>What to do about it.</summary>
    public string Mend { get; }
}
