using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>
/// Whether a strategy gives the same when its combinations run in another order. What it keeps in static fields, in files or of
/// the clock may reach from one run into another; then the ranking is one of chance.
/// </summary>
/// <param name="Sample">How many runs were made twice.</param>
/// <param name="Different">The combinations that gave something else, in the order of the grid.</param>
public sealed record OrderCheck(int Sample, IReadOnlyList<OrderDifference> Different)
{
    private const int Least = 2;
    private const int Most = 20;

    /// <summary>One run in so many.</summary>
    private const int OneIn = 50;

    /// <summary>What a reader of the ranking has to know; null when all gave the same.</summary>
    public string? Warning(string strategy, string isolate)
    {
        if (Different.Count == 0) return null;
        OrderDifference first = Different[0];
        string what = first.Error is null ? $"{first.Statistic} was {Text(first.Before)}, then {Text(first.After)}"
            : $"it failed the second time: {first.Error}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"'{strategy}' does not give the same when its combinations run in another order: {Different.Count} of {Sample} "
            + $"differ, {first.Combination}: {what}; a static field, a file, the clock or chance reaches from one run into "
            + $"another, so the ranking is not to be relied on ({isolate} loads the script anew for each run)");

        static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Makes some of the runs once more, one after the other and the last one first.</summary>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    internal static OrderCheck Of(IReadOnlyList<OptimizedRun> runs, Iterations iterations, CancellationToken cancellation)
    {
        OptimizedRun[] sound = [.. runs.Where(run => run.Error is null)];
        int size = Math.Min(Math.Clamp(sound.Length / OneIn, Least, Most), sound.Length);
        List<OrderDifference> different = [];
        for (int i = size - 1; i >= 0; i--)
        {
            cancellation.ThrowIfCancellationRequested();

            // Spread over the grid, with its last combination among them.
            OptimizedRun before = sound[(int)((i + 1L) * sound.Length / size) - 1];
            if (OrderDifference.Of(before, iterations.Repeat(before.Parameters)) is { } difference) different.Add(difference);
        }

        different.Reverse();
        return new OrderCheck(size, different);
    }
}
