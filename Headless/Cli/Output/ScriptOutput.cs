using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Cli.Output;

/// <summary>What a script said, line by line; errors are told with the result.</summary>
internal static class ScriptOutput
{
    /// <summary>Writes what a reader has to know first, then the lines that are kept, and how many were before them.</summary>
    public static void Write(Terminal terminal, IEnumerable<string> warnings, ScriptJournal journal)
    {
        foreach (string warning in warnings) terminal.Error.WriteLine("warning: " + warning);
        OutputLine[] lines = journal.Lines;
        long before = journal.Written - lines.Length;
        if (before > 0) terminal.Output.WriteLine(string.Format(CultureInfo.InvariantCulture, "… {0:N0} lines before", before));
        foreach (OutputLine line in lines.Where(line => line.Level != LogLevel.Error)) terminal.Output.WriteLine(line.Text);
    }
}
