using System;
using System.Runtime;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace NT8Bridge.Headless.Work.Runs;

/// <summary>
/// Runs scripts on a thread of their own, so that one which never returns can be stopped. A stop breaks into managed code
/// wherever it is; what cannot or must not be broken into is left behind on a background thread, which ends with the program.
/// </summary>
internal static class ScriptThread
{
    private const int StackBytes = 16 << 20;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>
    /// How long a stopped script may take where the user waits: what is finished has to be told before the program is ended.
    /// </summary>
    private static readonly TimeSpan Hurry = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// Runs <paramref name="work"/> to its end or to the time-out and calls <paramref name="look"/> meanwhile. False when the
    /// time-out stopped it: just before, <paramref name="late"/> is called, which says whether the work may be broken into.
    /// </summary>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static bool Run(Action work, TimeSpan? timeout, Action look, Func<bool> late, CancellationToken cancellation)
    {
        using CancellationTokenSource stop = new();
        ExceptionDispatchInfo? thrown = null;
        CancellationToken token = stop.Token;
        Thread thread = new(() =>
        {
            try
            {
#pragma warning disable SYSLIB0046 // The one way to end a loop in code that does not cooperate; the process ends soon after.
                ControlledExecution.Run(work, token);
#pragma warning restore SYSLIB0046
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
            bool isLate = timeout is { } limit && Environment.TickCount64 - begin > limit.TotalMilliseconds;
            if (!isLate && !cancellation.IsCancellationRequested) continue;
            if (late())
            {
                stop.Cancel();
                AwaitEnd(thread, cancellation);
            }

            cancellation.ThrowIfCancellationRequested();
            return false;
        }

        thrown?.Throw();
        return true;
    }

    private static void AwaitEnd(Thread thread, CancellationToken cancellation)
    {
        long begin = Environment.TickCount64;
        while (!thread.Join(Look))
        {
            TimeSpan patience = cancellation.IsCancellationRequested ? Hurry : Grace;
            if (Environment.TickCount64 - begin > patience.TotalMilliseconds) return;
        }
    }
}
