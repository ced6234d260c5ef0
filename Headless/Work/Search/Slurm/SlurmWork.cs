using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Search.Shards;

namespace NT8Bridge.Headless.Work.Search.Slurm;

/// <summary>
/// Has the shards of a sweep made by an array job, waits for it, has what is missing made again, and merges the parts. Parts that
/// are there already are taken, so the same command goes on where an earlier one was stopped.
/// </summary>
public sealed class SlurmWork(SlurmRequest request, ISlurm slurm)
{
    /// <summary>How often a shard is tried.</summary>
    public const int MostAttempts = 3;

    private readonly List<string> _jobs = [];
    private readonly SortedDictionary<int, SoundPart> _sound = [];
    private readonly SortedDictionary<int, ShardFailure> _failed = [];
    private string? _atWork;
    private int _repeated;

    /// <summary>Has the sweep made.</summary>
    /// <exception cref="WorkException">As of a sweep; or Slurm does not take the job.</exception>
    /// <exception cref="InputFileException">A file of the data cannot be read.</exception>
    /// <exception cref="OutputFileException">The script cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted; <see cref="Stop"/> says what is left.</exception>
    public SlurmResult Run(IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        SlurmTerms terms = request.Terms;
        using var sweep = PreparedSweep.Of(
            request.Sweep, count => Shard.Check(RequestPart.Shards, terms.Shards, count), progress, cancellation);
        RequestMark mark = MarkOfSweep.Of(sweep);
        PartCheck check = new(sweep.Variants, sweep.Order, mark);
        Directory.CreateDirectory(terms.Folder);
        TakeWhatIsThere(check, progress);
        string script = Path.Combine(terms.Folder, SlurmScript.FileName);
        WholeFile.Write(script, stream => stream.Write(Encoding.UTF8.GetBytes(SlurmScript.Text(terms))));
        for (int attempt = 1; attempt <= MostAttempts && _sound.Count < terms.Shards; attempt++)
        {
            int[] missing = [.. Enumerable.Range(1, terms.Shards).Where(shard => !_sound.ContainsKey(shard))];
            if (attempt > 1) _repeated += missing.Length;
            Dictionary<int, SlurmTask> tasks = Made(script, missing, attempt, progress, cancellation);
            foreach (int shard in missing) Look(check, shard, tasks.GetValueOrDefault(shard), progress);
        }

        return new SlurmResult
        {
            Jobs = _jobs, Failures = [.. _failed.Values], Repeated = _repeated,
            Merged = _failed.Count > 0 ? null
                : MergeWork.Run(sweep, mark, [.. _sound.Values.Select(part => part.Path)], progress, cancellation),
        };
    }

    /// <summary>Ends the job that is on its way, after an interruption, and says what is kept.</summary>
    public StoppedWorkException Stop(OperationCanceledException cause)
    {
        string job = "no job runs";
        if (_atWork is { } number)
            job = slurm.Cancel(number) is { } why ? $"job {number} could not be cancelled ({why})" : $"job {number} is cancelled";
        return new StoppedWorkException(
            $"{job}; parts that are whole stay in {request.Terms.Folder}, and the same command goes on from them", cause);
    }

    private string PartOf(int shard) =>
        Path.Combine(request.Terms.Folder, SlurmScript.PartName(shard, request.Terms.Shards));

    private void TakeWhatIsThere(PartCheck check, IProgress<WorkProgress>? progress)
    {
        for (int shard = 1; shard <= request.Terms.Shards; shard++)
        {
            if (!File.Exists(PartOf(shard))) continue;
            (SoundPart? part, PartFault? fault) = Checked(check, shard);
            if (part is not null) _sound.Add(shard, part);
            else Note(progress, $"{fault!.Text}; it is made anew");
        }

        if (_sound.Count > 0) Note(progress, $"{_sound.Count} of {request.Terms.Shards} parts are there already");
    }

    /// <summary>The part of a shard; one that says it is of another shard is none.</summary>
    private (SoundPart? Sound, PartFault? Fault) Checked(PartCheck check, int shard)
    {
        string path = PartOf(shard);
        (SoundPart? part, PartFault? fault) = check.Of(path);
        Shard expected = new(shard, request.Terms.Shards);
        return part is null || part.Shard == expected ? (part, fault)
            : (null, new PartFault(PartFaultKind.Foreign, path, part.Shard, $"{path}: it is shard {part.Shard}"));
    }

    /// <summary>Submits a job and waits for its end; how each task ended.</summary>
    private Dictionary<int, SlurmTask> Made(
        string script, int[] shards, int attempt, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        SlurmTerms terms = request.Terms;
        string folder = terms.Folder.Replace("%", "%%", StringComparison.Ordinal);
        string log = Path.Combine(folder, SlurmScript.LogName("%a", terms.Shards, "%A"));
        string job = slurm.Submit(new SlurmJob(script, shards, log, terms));
        _jobs.Add(job);
        _atWork = job;
        Note(progress, $"job {job}: shards {SlurmJob.Indices(shards)} of {terms.Shards}, attempt {attempt} of {MostAttempts}");
        Dictionary<int, SlurmTask> tasks = new SlurmWait(slurm, job, shards).ToEnd(progress, cancellation);
        _atWork = null;
        return tasks;
    }

    private void Look(PartCheck check, int shard, SlurmTask? task, IProgress<WorkProgress>? progress)
    {
        PartFault? fault = null;
        if (File.Exists(PartOf(shard)))
        {
            (SoundPart? part, fault) = Checked(check, shard);
            if (part is not null)
            {
                _sound.Add(shard, part);
                _failed.Remove(shard);
                return;
            }
        }

        SlurmTerms terms = request.Terms;
        string number = shard.ToString(CultureInfo.InvariantCulture);
        string log = Path.Combine(terms.Folder, SlurmScript.LogName(number, terms.Shards, _jobs[^1]));
        _failed[shard] = new ShardFailure(new Shard(shard, terms.Shards), _jobs[^1], task, fault, log, LogEnd.Of(log));
        Note(progress, $"{_failed[shard].Text}");
    }

    private static void Note(IProgress<WorkProgress>? progress, FormattableString text) =>
        progress?.Report(new ShardNote(text.ToString(CultureInfo.InvariantCulture)));
}
