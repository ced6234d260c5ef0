using System;
using System.Collections.Generic;
using System.Globalization;

namespace NT8Bridge.Headless.Data;

/// <summary>An input file cannot be used: names the file, the line where there is one, the reason and the mend.</summary>
public sealed class InputFileException : DataFileException
{
    /// <summary>Makes the message "FILE, line N: reason; mend".</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="line">1-based line, 0 where the whole file is meant.</param>
    /// <param name="reason">What is wrong.</param>
    /// <param name="mend">What to do about it; empty where the reason tells it.</param>
    /// <param name="inner">The cause, if another exception told of it.</param>
    public InputFileException(string path, long line, string reason, string mend, Exception? inner = null)
        : base(path, Text(path, line, reason, mend), inner) => Line = line;

    /// <summary>1-based line, 0 where the whole file is meant.</summary>
    public long Line { get; }

    /// <summary>The contracts whose rows it holds, where that is why it cannot be used; else empty.</summary>
    public IReadOnlyList<string> Contracts { get; init; } = [];

    private static string Text(string path, long line, string reason, string mend) =>
        path + (line > 0 ? ", line " + line.ToString(CultureInfo.InvariantCulture) : "") + ": " + reason
        + (mend.Length > 0 ? "; " + mend : "");
}
