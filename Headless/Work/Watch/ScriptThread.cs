using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace NT8Bridge.Headless.Work.Watch;

/// <summary>
/// Runs scripts on a thread of their own, so that the work goes on when one never returns. Nothing can stop such a script inside
/// its process: it is left behind on a background thread, and ends with the process.
/// </summary>
internal static class ScriptThread
{
    private const int StackBytes = 16 << 20;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// How long an interrupted script may take to come to an end by itself: what is finished has to be told before the program is
    /// ended.
    /// </summary>
    private static readonly TimeSpan Hurry = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// Runs <paramref name="work"/> to its end or to its limit and calls <paramref name="look"/> meanwhile. False when it came to
    /// its limit and is left behind; <paramref name="late"/> is called just before.
    /// </summary>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static bool Run(Action work, WatchedRun run, Action look, Action late, CancellationToken cancellation)
    {
        ExceptionDispatchInfo? thrown = null;
        int number = run.Watch.Begin(run);
        Thread thread = new(() =>
        {
            RunningScript.Number = number;
            try
            {
                work();
            }
#pragma warning disable CA1031 // It is thrown on the thread that waits.
            catch (Exception e)
#pragma warning restore CA1031
            {
                thrown = ExceptionDispatchInfo.Capture(e);
            }
        }, StackBytes)
        { IsBackground = true, Name = "script" };

        long begin = Environment.TickCount64;
        thread.Start();
        while (!thread.Join(Look))
        {
            look();
            if (cancellation.IsCancellationRequested)
            {
                thread.Join(Hurry);
                cancellation.ThrowIfCancellationRequested();
            }

            if (run.Limit is not { } limit || Environment.TickCount64 - begin <= limit.TotalMilliseconds) continue;
            late();
            run.Watch.End(number);
            return false;
        }

        run.Watch.End(number);
        thrown?.Throw();
        return true;
    }
}
