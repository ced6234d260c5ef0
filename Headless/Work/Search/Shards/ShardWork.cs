using System;
using System.Threading;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>Makes one shard of a sweep.</summary>
public static class ShardWork
{
    /// <summary>Makes the variants of a shard and ranks them among each other.</summary>
    /// <exception cref="WorkException">As of a sweep; or there are fewer variants than shards.</exception>
    /// <exception cref="Data.InputFileException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ShardResult Run(
        SweepRequest request, Shard shard, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var sweep = PreparedSweep.Of(request, Check, progress, cancellation);
        long all = sweep.Variants.Count;
        MadeVariants made = sweep.Make(shard.First(all), (int)shard.Count(all), cancellation);
        return new ShardResult(made)
        {
            Shard = shard, Mark = MarkOfSweep.Of(sweep), Bars = sweep.Ground.Market.Count, Bytes = sweep.BytesOf(made.Count),
            Warnings = sweep.Warnings, Files = sweep.Files, BarsReplaced = sweep.BarsReplaced,
        };

        void Check(long count)
        {
            Shard.Check(RequestPart.Shard, shard.Of, count);
            SweepCheck.OfOneProcess(shard.Count(count));
        }
    }
}
