using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Work.Parity;
using NT8Bridge.Headless.Work.Reports.Html;
using NT8Bridge.Tapes.Recording;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary>
/// <c>parity TAPE [OTHER]</c>: says how far a tape agrees with what engine and host make of the same bars, or with another tape.
/// </summary>
internal sealed class ParityVerb : Verb
{
    private readonly Argument<string[]> _tapes = new("TAPE")
    {
        Arity = new ArgumentArity(1, 2),
        Description = "A tape that NT8BridgeStrategy or NT8BridgeProbe recorded; a second one to compare it with that.",
    };

    private readonly Option<string[]> _scripts = new("--script")
    {
        HelpName = "PATH", AllowMultipleArgumentsPerToken = true,
        Description = "NinjaScript files, folders or import archives to compile in. Default: the product's own.",
    };

    private readonly Option<string> _tradingHours = TradingHoursOption.New();

    private readonly LimitOptions _limits = new();

    private readonly OutputOption _out = new("--out", TapeFile.Ending)
    {
        Description = "The tape of the run in the host.",
    };

    private readonly OutputOption _report = new("--report", ".html")
    {
        Description = "HTML page of the comparison; one file that needs no network.",
    };

    /// <inheritdoc/>
    public override string Name => "parity";

    /// <inheritdoc/>
    public override string Description => "Compares a tape from NinjaTrader with what engine and host make of the same bars.";

    /// <inheritdoc/>
    public override IEnumerable<Argument> Arguments => [_tapes];

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_scripts, _tradingHours, .. _limits.All, _out, _report];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        string[] tapes = context.Get(_tapes)!;
        if (tapes.Length > 1 && context.Get(_out) is not null)
            throw new WrongArgumentException("--out is for one tape: two are compared as they are, and nothing is run.");
        ParityRequest request = new()
        {
            Tape = tapes[0],
            Other = tapes.Length > 1 ? tapes[1] : null,
            Scripts = context.Get(_scripts) ?? [],
            TradingHours = context.Get(_tradingHours),
            Out = context.Get(_out),
            Limits = _limits.Read(context),
        };
        ParityResult result = context.Do((progress, cancellation) => ParityWork.Run(request, progress, cancellation));
        ScriptOutput.Write(context.Terminal, [.. result.Faults.Concat(result.Notes)], result.Output);
        ParityTable.Write(context.Terminal.Tables, result);
        context.Terminal.Output.WriteLine(result.Verdict);
        if (request.Out is { } tape) context.Terminal.Wrote(tape);
        if (context.Get(_report) is { } page)
        {
            ParityPage.Write(page, result);
            context.Terminal.Wrote(page);
        }

        return new VerbResult(ParityJson.Of(result), result.IsEqual ? null : result.Verdict);
    }
}
