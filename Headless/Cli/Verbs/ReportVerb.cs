using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Work.Compare.Results;
using NT8Bridge.Headless.Work.Reports.Html;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary><c>report FILE…</c>: the page of a stored backtest, or of several side by side.</summary>
internal sealed class ReportVerb : Verb
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "What --json of backtest wrote. One file: its page, without the chart; more: the others beside the first.",
    };

    private readonly OutputOption _out = new("--out", ".html")
    {
        Required = true, Description = "The HTML page; one file that needs no network.",
    };

    /// <inheritdoc/>
    public override string Name => "report";

    /// <inheritdoc/>
    public override string Description => "Write a page of stored backtests: two or more are compared.";

    /// <inheritdoc/>
    public override IEnumerable<Argument> Arguments => [_files];

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_out];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        ResultsComparison comparison = ResultsWork.Run(new ResultsRequest { Files = context.Get(_files)! });
        string page = context.Require(_out);
        if (comparison.Runs.Count == 1) StoredRunPage.Write(page, comparison);
        else ComparePage.Write(page, comparison);
        context.Terminal.Wrote(page);
        foreach (string warning in comparison.Warnings) context.Terminal.Error.WriteLine("warning: " + warning);
        ResultsTable.Write(context.Terminal.Tables, comparison);
        foreach (ComparedTrades trades in comparison.Trades) context.Terminal.Output.WriteLine(Line(comparison, trades));
        return new VerbResult(ResultsJson.Of(comparison));
    }

    private static string Line(ResultsComparison comparison, ComparedTrades trades)
    {
        string runs = $"{comparison.Runs[0].Label} and {comparison.Runs[trades.Run].Label}";
        string counted = string.Create(CultureInfo.InvariantCulture, $"{trades.Mine:N0} and {trades.Theirs:N0} trades");
        string found = trades.Note is { } note ? "; " + note : string.Create(
            CultureInfo.InvariantCulture,
            $", {trades.Matched:N0} in both, {trades.Equal:N0} equal, {trades.Differences.Count:N0} differences");
        return $"{runs}: {counted}{found}";
    }
}
