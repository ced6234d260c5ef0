using System;
using System.Threading;
using System.Threading.Tasks;

namespace NT8Bridge.Startup;

/// <summary>
/// A thread of its own for work that waits for a disk, the platform or a server, maybe for minutes: threads of the pool that
/// wait would be missing where the answer is worked off.
/// </summary>
internal static class OwnThread
{
    internal static Task<T> Run<T>(Func<T> work, CancellationToken cancellation = default) => Task.Factory.StartNew(
        work, cancellation, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);

    internal static Task Run(Action work) => Task.Factory.StartNew(
        work, CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
}
