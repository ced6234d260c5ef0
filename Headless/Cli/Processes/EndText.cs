using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace NT8Bridge.Headless.Cli.Processes;

/// <summary>Why a process ended, read from its exit code and from what the runtime wrote last.</summary>
internal static partial class EndText
{
    /// <summary>A shell and .NET tell a signal by a code above this.</summary>
    public const int SignalBase = 128;

    private const int LastSignal = 64;
    private const string Terminated = "Process terminated";

    /// <summary>The clause that names it.</summary>
    public static string Of(int exitCode, IReadOnlyList<string> lines)
    {
        if (lines.Any(line => line.StartsWith("Stack overflow", StringComparison.Ordinal)))
        {
            string? method = lines.Select(line => Frame().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;
            return "its calls go on without end (stack overflow)" + (method is null ? "" : " in " + Short(method));
        }

        if (lines.Any(line => line.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)))
            return "there was no memory left";
        if (lines.Any(line => line.StartsWith(Terminated, StringComparison.Ordinal)))
        {
            string said = string.Join(' ', lines.SkipWhile(line => !line.StartsWith(Terminated, StringComparison.Ordinal))
                .Skip(1).TakeWhile(line => !Frame().IsMatch(line)));
            return "Environment.FailFast was called" + (said.Length == 0 ? "" : ": " + said);
        }

        return exitCode is > SignalBase and <= SignalBase + LastSignal
            ? string.Create(CultureInfo.InvariantCulture, $"the system ended it by signal {exitCode - SignalBase}")
            : string.Create(CultureInfo.InvariantCulture, $"it ended with exit code {exitCode}");
    }

    /// <summary>Class and method.</summary>
    private static string Short(string method) => string.Join('.', method.Split('.').TakeLast(2));

    [GeneratedRegex(@"^\s*at ([^(]+)\(")]
    private static partial Regex Frame();
}
