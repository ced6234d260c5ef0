using System;

namespace NT8Bridge.Headless.Host.Performance;

/// <summary>A text as a field of a CSV file.</summary>
public static class CsvField
{
    /// <summary>The text, in quotes where it holds a comma, a quote or a line break (RFC 4180).</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAny(',', '"', '\n') < 0
            ? text
            : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
