using System;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Backtest;

/// <summary>One argument of a call.</summary>
/// <param name="Name">Name of the property, or null.</param>
/// <param name="Value">The value, without quotes.</param>
/// <param name="IsQuoted">Whether the value stood in quotes.</param>
public readonly record struct CallArgument(string? Name, string Value, bool IsQuoted)
{
    /// <summary>
    /// Parts a list at its commas, those in quotes and in brackets left alone; null when quotes or brackets do not match.
    /// </summary>
    public static IReadOnlyList<CallArgument>? ParseList(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<CallArgument> arguments = [];
        if (text.Trim().Length == 0) return arguments;
        int begin = 0;
        int depth = 0;
        bool quoted = false;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ',';
            if (c == '"' && i < text.Length) quoted = !quoted;
            if (quoted) continue;
            if (c == '(') depth++;
            if (c == ')' && --depth < 0) return null;
            if (c != ',' || depth > 0) continue;
            arguments.Add(Parse(text[begin..i].Trim()));
            begin = i + 1;
        }

        return quoted || depth > 0 ? null : arguments;
    }

    private static CallArgument Parse(string text)
    {
        int end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '@')) end++;
        int mark = end;
        while (mark < text.Length && text[mark] == ' ') mark++;
        string? name = end > 0 && mark < text.Length && text[mark] is '=' or ':' ? text[..end] : null;
        string value = name is null ? text : text[(mark + 1)..].Trim();
        bool isQuoted = value.Length > 1 && value[0] == '"' && value[^1] == '"';
        return new CallArgument(name, isQuoted ? value[1..^1] : value, isQuoted);
    }
}
