using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Host.Output;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>What a script said, for machines: the last lines.</summary>
internal static class OutputJson
{
    private const int Lines = 1_000;

    /// <summary>Kind, time, level and text of each line.</summary>
    public static IEnumerable<object> Of(ScriptJournal output) => output.Lines.TakeLast(Lines)
        .Select(line => new { line.Kind, line.Time, line.Level, line.Text });

    /// <summary>
    /// The same without times: before a session begins they are the machine's, and two sessions are to be the same.
    /// </summary>
    public static IEnumerable<object> WithoutTimes(ScriptJournal output) => output.Lines.TakeLast(Lines)
        .Select(line => new { line.Kind, line.Level, line.Text });
}
