using System;
using System.Threading;
using System.Threading.Tasks;

namespace NT8Bridge.Live.Start;

/// <summary>
/// Runs work that waits for a disk, the platform or a server, maybe for minutes, on a thread of its own. On a thread of the pool
/// it would hold up the very work that its answer needs.
/// </summary>
internal static class OwnThread
{
    internal static Task<T> Run<T>(Func<T> work, CancellationToken cancellation = default) => Task.Factory.StartNew(
        work, cancellation, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);

    internal static Task Run(Action work) => Task.Factory.StartNew(
        work, CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
        TaskScheduler.Default);
}
