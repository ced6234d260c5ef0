using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.History;

namespace NT8Bridge.Startup;

/// <summary>One history source being loaded on a thread of its own, and the step that reports it.</summary>
internal sealed class HistoryLoading : IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();
    private readonly Task<HistoryLoad> _task;

    internal HistoryLoading(IHistorySource source, HistoryRequest request, StartupStep step, Action finished)
    {
        Source = source;
        Step = step;
        CancellationToken token = _cancellation.Token;
        _task = OwnThread.Run(() => source.Load(request, token), token);
        _task.ContinueWith(_ => finished(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    internal IHistorySource Source { get; }

    internal StartupStep Step { get; }

    internal bool IsFinished => _task.IsCompleted;

    /// <summary>Blocks until the load ended or the patience did.</summary>
    internal void Wait(TimeSpan patience) => ((IAsyncResult)_task).AsyncWaitHandle.WaitOne(patience);

    /// <summary>The outcome of a finished load: a failed one is one without bars, with the reason.</summary>
    internal HistoryLoad Outcome()
    {
        if (_task.IsCanceled) return HistoryLoad.None("cancelled");
        return _task.IsFaulted ? HistoryLoad.None(_task.Exception!.GetBaseException().Message) : _task.Result;
    }

    /// <summary>Ends the load, and with it every wait for it; from any thread, any number of times.</summary>
    public void Dispose() => _cancellation.Cancel();
}
