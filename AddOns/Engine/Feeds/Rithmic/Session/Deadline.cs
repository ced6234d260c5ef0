using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Clocks;

namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>Waiting with a limit, on the feed's clock.</summary>
internal static class Deadline
{
    /// <summary>True when <paramref name="task"/> ended in time, however it ended; false when the limit passed first.</summary>
    public static async Task<bool> EndsWithin(
        this IWaitableClock clock, Task task, TimeSpan limit, CancellationToken cancellation)
    {
        if (task.IsCompleted) return true;
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task first = await Task.WhenAny(task, clock.Delay(limit, timer.Token)).ConfigureAwait(false);
        timer.Cancel();
        if (task.IsCompleted || first == task) return true;
        cancellation.ThrowIfCancellationRequested();
        return false;
    }
}
