using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Portfolio;
using NT8Bridge.Headless.Work.Reports.Html;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary><c>portfolio FILE…</c>: several strategies or instruments on one account.</summary>
internal sealed class PortfolioVerb : Verb
{
    private readonly RunOptions _run = new();

    private readonly Option<string> _strategy = new("--strategy") { Required = true };

    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "JSON files, each of one run or of a list of runs: the options of backtest without their hyphens.",
    };

    private readonly LimitOptions _limits = new();

    private readonly OutputOption _report = new("--report", ".html")
    {
        Description = "HTML page of the account: summary, shares, correlation, equity, trades; one file that needs no network.",
    };

    /// <inheritdoc/>
    public override string Name => "portfolio";

    /// <inheritdoc/>
    public override string Description => "Run several strategies or instruments and add them up to one account.";

    /// <inheritdoc/>
    public override IEnumerable<Argument> Arguments => [_files];

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [.. _limits.All, _report];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        RunFile file = new([_strategy, .. _run.All]);
        ScriptLimits limits = _limits.Read(context);
        PortfolioRequest request = new()
        {
            Runs = [.. context.Get(_files)!.SelectMany(file.Read).Select(run => Read(context, run.Name, run.Options, limits))],
        };
        PortfolioResult result = context.Do((progress, cancellation) => PortfolioWork.Run(request, progress, cancellation));
        foreach (string warning in result.Warnings) context.Terminal.Error.WriteLine("warning: " + warning);
        foreach (BacktestResult run in result.Runs) ScriptOutput.Write(context.Terminal, [], run.Output);
        if (result.Report is { } report)
        {
            PerformanceTable.Write(context.Terminal.Tables, report.Performance);
            PortfolioTable.Write(context.Terminal.Tables, result.Names, report);
            EquityLines.Write(context.Terminal.Tables, [.. report.Trades.Select(trade => trade.Trade)]);
            if (context.Get(_report) is { } page)
            {
                PortfolioPage.Write(page, result);
                context.Terminal.Wrote(page);
            }
        }

        return new VerbResult(PortfolioJson.Of(result), result.Error?.Named(OptionNames.Of));
    }

    private PortfolioRun Read(VerbContext context, string name, ParseResult options, ScriptLimits limits)
    {
        OutputCheck.AgainstInputs(context.Arguments, options);
        VerbContext run = new(options, context.Terminal, context.Watch, context.Cancellation);
        try
        {
            BacktestRequest request = new()
            {
                Strategy = run.Require(_strategy), Settings = _run.Read(run) with { Limits = limits },
            };
            return new PortfolioRun(name, request);
        }
        catch (WrongArgumentException e)
        {
            throw new WrongArgumentException($"{name}: {e.Message}", e);
        }
    }
}
