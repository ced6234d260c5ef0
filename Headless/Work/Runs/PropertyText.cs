using System;

namespace NT8Bridge.Headless.Work.Runs;

/// <summary>A property and its value as people write them in a line.</summary>
public static class PropertyText
{
    /// <summary>Parts "Fast=5".</summary>
    /// <exception cref="FormatException">There is no equals sign, or nothing before it.</exception>
    public static (string Name, string Value) Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0) throw new FormatException($"'{text}' has no value: write Name=Value.");
        return (text[..equals].Trim(), text[(equals + 1)..].Trim());
    }
}
