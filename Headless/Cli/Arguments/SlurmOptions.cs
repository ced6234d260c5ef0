using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Work.Search.Slurm;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>The options by which a sweep is handed to Slurm.</summary>
internal sealed class SlurmOptions
{
    private readonly Option<bool> _slurm = new("--slurm")
    {
        Description = "Have the variants made by an array job of Slurm, wait for it, and merge its parts.",
    };

    private readonly Option<int?> _shards = new Option<int?>("--shards")
    {
        HelpName = "N", Description = "With --slurm: into how many shards the variants are cut, a task each.",
    }.ReadStrictly();

    private readonly Option<string> _parts = new("--parts")
    {
        HelpName = "FOLDER",
        Description = "With --slurm: folder that all nodes share, for parts, script and logs; parts in it are used.",
    };

    private readonly Option<string> _partition = new("--partition")
    {
        HelpName = "NAME", Description = "With --slurm: the partition. Without it: Slurm's own choice.",
    };

    private readonly Option<string> _time = new("--slurm-time")
    {
        HelpName = "TIME",
        Description = "With --slurm: longest time of a task, as sbatch takes it: 30 (minutes), 02:00:00, 1-00.",
    };

    private readonly Option<int?> _cpus = new Option<int?>("--slurm-cpus")
    {
        HelpName = "N", Description = "With --slurm: processors of a task. Without it: 1.",
    }.ReadStrictly();

    /// <summary>All of them, in the order of the help text.</summary>
    public IEnumerable<Option> All => [_slurm, _shards, _parts, _partition, _time, _cpus];

    /// <summary>What the user said; null without --slurm.</summary>
    /// <exception cref="WrongArgumentException">A value is none, one is missing, or one is there without --slurm.</exception>
    public SlurmTerms? Read(VerbContext context)
    {
        if (!context.Get(_slurm))
        {
            Option? alone = All.FirstOrDefault(option => context.Arguments.GetResult(option) is { Implicit: false });
            return alone is null ? null : throw new WrongArgumentException($"{alone.Name} is said of --slurm; add it.");
        }

        int shards = context.Get(_shards)
            ?? throw new WrongArgumentException("--slurm needs --shards N, for example --shards 16.");
        string folder = context.Get(_parts) ?? throw new WrongArgumentException(
            "--slurm needs --parts FOLDER, a folder on a disk that all nodes share.");
        return new SlurmTerms
        {
            Shards = Positive(_shards, shards), Folder = Path.GetFullPath(folder), WorkingFolder = Environment.CurrentDirectory,
            Command = OwnCommand.Of(
                context.Arguments, [.. All.Select(option => option.Name), "--out", "--report", "--json", "--force"]),
            Cpus = Positive(_cpus, context.Get(_cpus) ?? 1), Partition = context.Get(_partition), Time = context.Get(_time),
        };
    }

    private static int Positive(Option option, int value) =>
        value > 0 ? value : throw new WrongArgumentException($"{option.Name}: {value} is no number of 1 or more.");
}
