using System.Globalization;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Work.Reports.Html;
using NT8Bridge.Headless.Work.Search;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary>What is told of a sweep, in however many pieces it was made.</summary>
internal static class SweepAnswer
{
    /// <summary>
    /// Writes the table, the file of all variants and the page; the result for machines is the one of <c>sweep</c>.
    /// </summary>
    public static VerbResult Of(VerbContext context, SweepResult result, string? path, string? page)
    {
        ScriptOutput.Write(context.Terminal, result.Warnings, new ScriptJournal());
        SweepTable.Write(context.Terminal.Tables, result);
        context.Terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Made:N0} of {result.All:N0} variants on {result.Bars:N0} bars, {result.Bytes >> 20:N0} MB; "
            + $"{result.WithoutTrades:N0} made no trade and stand last; backtests have confirmed the {result.Best.Count} shown"));
        if (path is not null)
        {
            SweepFile.Write(path, result);
            context.Terminal.Wrote(path);
        }

        if (page is not null)
        {
            SweepPage.Write(page, result);
            context.Terminal.Wrote(page);
        }

        return new VerbResult(SweepJson.Of(result), Of: SweepVerb.Verb);
    }
}
