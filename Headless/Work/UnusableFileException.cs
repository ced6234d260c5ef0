using System;

namespace NT8Bridge.Headless.Work;

/// <summary>A file is sound but does not fit the request: names the file, the reason and the mend.</summary>
public sealed class UnusableFileException : WorkException
{
    /// <summary>Makes the message "FILE: reason; mend".</summary>
    public UnusableFileException(string path, FormattableString reason, FormattableString mend, Exception? inner = null)
        : base(new WorkText($"{path}: {reason}; {mend}"), inner) => Path = path;

    /// <summary>The file as the request names it.</summary>
    public string Path { get; }
}
