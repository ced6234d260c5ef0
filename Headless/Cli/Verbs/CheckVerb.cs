using System.Collections.Generic;
using System.CommandLine;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Check;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary>Checks whether a strategy or an indicator knows later bars, and how much history it needs.</summary>
internal sealed class CheckVerb : Verb
{
    private readonly RunOptions _run = new();

    private readonly Option<string> _strategy = new("--strategy")
    {
        HelpName = "NAME", Description = "Class name of the strategy.",
    };

    private readonly Option<string> _indicator = new("--indicator")
    {
        HelpName = "CALL", Description = "An indicator instead of a strategy, for example \"MACD(12, 26, 9)\".",
    };

    /// <inheritdoc/>
    public override string Name => "check";

    /// <inheritdoc/>
    public override string Description =>
        "Check whether a script knows the future or repaints, and how much history it needs.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_strategy, _indicator, .. _run.All];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        string? strategy = context.Get(_strategy);
        IndicatorCall? indicator = context.Parse(_indicator, IndicatorCall.Parse);
        if (strategy is null == indicator is null)
            throw new WrongArgumentException("Name one script, by --strategy or by --indicator.");
        if (strategy is null && _run.HasTemplate(context))
            throw new WrongArgumentException("--template is for a --strategy.");
        CheckRequest request = new() { Strategy = strategy, Indicator = indicator, Settings = _run.Read(context) };
        CheckResult result = context.Do((progress, cancellation) => CheckWork.Run(request, progress, cancellation));
        ScriptOutput.Write(context.Terminal, result.Warnings, result.Output);
        foreach (string line in CheckLines.Of(result)) context.Terminal.Output.WriteLine(line);
        string? failure = result.Error?.Named(OptionNames.Of)
            ?? (result.NotRepeatable is not null ? $"'{result.Script}' does not give the same twice"
                : result.LookAhead.Count > 0 ? $"'{result.Script}' knows bars that are still to come"
                : null);
        return new VerbResult(CheckJson.Of(result), failure);
    }
}
