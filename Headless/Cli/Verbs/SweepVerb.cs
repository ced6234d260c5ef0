using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Work.Search;
using NT8Bridge.Headless.Work.Search.Shards;
using NT8Bridge.Headless.Work.Search.Slurm;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary>Makes variants of a signal model and ranks them: here, a shard of them, or by Slurm.</summary>
internal sealed class SweepVerb : Verb
{
    /// <summary>Its name.</summary>
    public const string Verb = "sweep";

    private readonly SweepOptions _sweep = new();

    private readonly Option<string> _shard = new("--shard")
    {
        HelpName = "I/N",
        Description = "Make the I-th of N shards alone, into the part that --out names; merge puts parts together.",
    };

    private readonly SlurmOptions _slurm = new();

    private readonly OutputOption _out = new("--out", ".csv", ".parquet")
    {
        Description = "File of all variants, best first, with their values and numbers; with --shard the part, a .parquet.",
    };

    private readonly OutputOption _report = new("--report", ".html")
    {
        Description = "HTML page of the variants: a map of any two parameters and the best; one file that needs no network.",
    };

    /// <inheritdoc/>
    public override string Name => Verb;

    /// <inheritdoc/>
    public override string Description =>
        "Make variants of a signal model and of the strategy's stops and targets, and rank them.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_shard, .. _slurm.All, _out, _report, .. _sweep.All];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        string? path = context.Get(_out), page = context.Get(_report);
        Shard? shard = context.Parse(_shard, text => (Shard?)Shard.Parse(text));
        SlurmTerms? slurm = _slurm.Read(context);
        SweepRequest request = _sweep.Read(context);
        if (shard is not null && slurm is not null)
            throw new WrongArgumentException("--shard makes one shard here, and --slurm all elsewhere; say one of the two.");
        if (shard is not null && page is not null)
            throw new WrongArgumentException("--report is for all variants; give it to merge, which puts the shards together.");
        if (shard is { } one) return OfShard(context, request, one, path);
        if (slurm is not null) return BySlurm(context, new SlurmRequest { Sweep = request, Terms = slurm }, path, page);
        SweepResult result = context.Do((progress, cancellation) => SweepWork.Run(request, progress, cancellation));
        return SweepAnswer.Of(context, result, path, page);
    }

    private static VerbResult OfShard(VerbContext context, SweepRequest request, Shard shard, string? path)
    {
        if (path is null || !path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase))
            throw new WrongArgumentException("--shard needs --out FILE.parquet, the part that it makes.");
        ShardResult result = context.Do((progress, cancellation) => ShardWork.Run(request, shard, progress, cancellation));
        ScriptOutput.Write(context.Terminal, result.Warnings, new ScriptJournal());
        PartFile.Write(path, result);
        context.Terminal.Wrote(path);
        context.Terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"shard {shard}: {result.Made:N0} of {result.All:N0} variants, {result.First} to {result.Last}, on {result.Bars:N0} "
            + $"bars, {result.Bytes >> 20:N0} MB; {result.WithoutTrades:N0} made no trade; merge puts parts together"));
        return new VerbResult(ShardJson.Of(result, request.Ranking.Key));
    }

    private static VerbResult BySlurm(VerbContext context, SlurmRequest request, string? path, string? page)
    {
        SlurmWork work = new(request, new SlurmCommands());
        SlurmResult result;
        try
        {
            result = context.Do(work.Run);
        }
        catch (OperationCanceledException e) when (context.Cancellation.IsCancellationRequested)
        {
            context.Finishes();
            throw work.Stop(e);
        }

        foreach (ShardFailure failure in result.Failures) context.Terminal.Output.WriteLine(failure.Text);
        if (result.Merged is not { } merged)
        {
            return new VerbResult(SlurmJson.Of(result), string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Failures.Count} of {request.Terms.Shards} shards were not made in {SlurmWork.MostAttempts} attempts; "
                + $"first: {result.Failures[0].Text}; the same command goes on from the parts that are there"));
        }

        string jobs = result.Jobs.Count == 0 ? "no job" : "job " + string.Join(", ", result.Jobs);
        context.Terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{request.Terms.Shards} shards by {jobs}; {result.Repeated} were made again"));
        return MergeVerb.Answer(context, merged, path, page);
    }
}
