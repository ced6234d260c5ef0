using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Work.Search.Shards;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary><c>merge PART…</c>: the parts of a sweep as the sweep that one process would have made.</summary>
internal sealed class MergeVerb : Verb
{
    private readonly SweepOptions _sweep = new();

    private readonly Argument<string[]> _parts = new("PART")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Parts that sweep --shard has made, or folders of them. Behind them the options of the sweep.",
    };

    private readonly OutputOption _out = new("--out", ".csv", ".parquet")
    {
        Description = "File of all variants, best first, with their values and numbers.",
    };

    private readonly OutputOption _report = new("--report", ".html")
    {
        Description = "HTML page of the variants: a map of any two parameters and the best; one file that needs no network.",
    };

    /// <inheritdoc/>
    public override string Name => "merge";

    /// <inheritdoc/>
    public override string Description => "Put the parts of a sweep together, and rank all of their variants.";

    /// <inheritdoc/>
    public override IEnumerable<Argument> Arguments => [_parts];

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_out, _report, .. _sweep.All];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        MergeRequest request = new() { Sweep = _sweep.Read(context), Parts = context.Get(_parts)! };
        MergeResult result = context.Do((progress, cancellation) => MergeWork.Run(request, progress, cancellation));
        return Answer(context, result, context.Get(_out), context.Get(_report));
    }

    /// <summary>Tells a merged sweep, or why there is none.</summary>
    public static VerbResult Answer(VerbContext context, MergeResult result, string? path, string? page)
    {
        if (result.Sweep is { } sweep) return SweepAnswer.Of(context, sweep, path, page);
        foreach (PartFault fault in result.Faults) context.Terminal.Output.WriteLine(fault.Text);
        IEnumerable<string> kinds = result.Faults.GroupBy(fault => fault.Kind).OrderBy(kind => kind.Key)
            .Select(kind => $"{kind.Count()} {kind.Key.ToString().ToLowerInvariant()}");
        return new VerbResult(
            MergeJson.Of(result),
            $"the parts are not the whole sweep: {string.Join(", ", kinds)}; first: {result.Faults[0].Text}");
    }
}
