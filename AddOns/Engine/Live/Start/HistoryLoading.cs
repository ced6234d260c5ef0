using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.History;

namespace NT8Bridge.Live.Start;

/// <summary>A source of history that loads on a thread of its own, and its step in the report.</summary>
internal sealed class HistoryLoading : IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();
    private readonly Task<HistoryLoad> _task;

    internal HistoryLoading(IHistorySource source, HistoryRequest request, OpenStep step, Action finished)
    {
        Source = source;
        Step = step;
        CancellationToken token = _cancellation.Token;
        _task = OwnThread.Run(() => source.Load(request, token), token);
        _task.ContinueWith(
            _ => finished(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    internal IHistorySource Source { get; }

    internal OpenStep Step { get; }

    internal bool IsFinished => _task.IsCompleted;

    /// <summary>Waits until the load has ended, at most <paramref name="patience"/>.</summary>
    internal void Wait(TimeSpan patience) => ((IAsyncResult)_task).AsyncWaitHandle.WaitOne(patience);

    /// <summary>What a finished load gave; a load that failed gave no bars, and the reason is the failure's.</summary>
    internal HistoryLoad Outcome()
    {
        if (_task.IsCanceled) return HistoryLoad.None("cancelled");
        return _task.IsFaulted ? HistoryLoad.None(_task.Exception!.GetBaseException().Message) : _task.Result;
    }

    /// <summary>Cancels the load, and with it ends every wait for it; from any thread, any number of times.</summary>
    public void Dispose() => _cancellation.Cancel();
}
