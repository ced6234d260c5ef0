using System;

namespace NT8Bridge.Build.Generators.Table;

/// <summary>The table of indicators cannot be read.</summary>
public sealed class IndicatorTableException : Exception
{
    /// <summary>Names the line, counted from 1, and what is wrong there.</summary>
    public IndicatorTableException(int line, string message, Exception? cause = null) : base(message, cause) => Line = line;

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }
}
