using System;

namespace NT8Bridge.Build.Generators.Table;

/// <summary>A table that files are generated from cannot be read.</summary>
public sealed class TableException : Exception
{
    /// <summary>Names the line, counted from 1, and what is wrong there.</summary>
    public TableException(int line, string message, Exception? cause = null) : base(message, cause) => Line = line;

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }
}
