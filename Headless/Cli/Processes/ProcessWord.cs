using System;
using System.Text;

namespace NT8Bridge.Headless.Cli.Processes;

/// <summary>
/// What the program and the process of its scripts say to each other: a line that begins with a mark, so that it is told from
/// what the runtime writes when it dies, then a word and its values between tabs.
/// </summary>
internal static class ProcessWord
{
    /// <summary>A run has begun: number, milliseconds it may take or nothing, script, key, whether it holds others.</summary>
    public const string Begin = "begin";

    /// <summary>A run has come back: number.</summary>
    public const string End = "end";

    /// <summary>A run's result is kept: key, result. Both ways.</summary>
    public const string Keep = "keep";

    /// <summary>The process may hold so much memory: bytes.</summary>
    public const string Memory = "memory";

    /// <summary>The process is about to be ended by a script: number of the run or nothing, how.</summary>
    public const string Died = "died";

    /// <summary>A new process is asked for.</summary>
    public const string Again = "again";

    /// <summary>What an interrupted run has finished is being told.</summary>
    public const string Telling = "telling";

    /// <summary>A temporary file or folder is in use: path.</summary>
    public const string Taken = "taken";

    /// <summary>It is gone: path.</summary>
    public const string Left = "left";

    /// <summary>All is written: exit code.</summary>
    public const string Over = "over";

    /// <summary>A run ended an earlier process: key, why.</summary>
    public const string Failed = "failed";

    /// <summary>A run may have ended an earlier process: key.</summary>
    public const string Suspect = "suspect";

    /// <summary>A process was ended and it is not known by which run: the sentence.</summary>
    public const string Incident = "incident";

    /// <summary>There is no use in going on: the sentence.</summary>
    public const string GiveUp = "giveup";

    /// <summary>That is all that is known of earlier processes.</summary>
    public const string Go = "go";

    /// <summary>The user interrupts: number of the signal.</summary>
    public const string Stop = "stop";

    private const char Mark = '\u0001';

    /// <summary>The line, without its end.</summary>
    public static string Line(string word, params string[] values)
    {
        StringBuilder line = new();
        line.Append(Mark).Append(word);
        foreach (string value in values) line.Append('\t').Append(Escaped(value));
        return line.ToString();
    }

    /// <summary>Word and values of a line; null for a line that is none.</summary>
    public static string[]? Read(string line)
    {
        // The runtime may have begun a line of its own before.
        int mark = line.IndexOf(Mark, StringComparison.Ordinal);
        return mark < 0 ? null : Array.ConvertAll(line[(mark + 1)..].Split('\t'), Plain);
    }

    private static string Escaped(string value) =>
        value.AsSpan().IndexOfAny("\\\t\n\r\u0001") < 0 ? value : value.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\u0001", "\\1", StringComparison.Ordinal);

    private static string Plain(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal)) return value;
        StringBuilder plain = new(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i + 1 == value.Length)
            {
                plain.Append(value[i]);
                continue;
            }

            plain.Append(value[++i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', '1' => '\u0001', char other => other });
        }

        return plain.ToString();
    }
}
