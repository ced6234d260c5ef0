using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Clocks;

namespace NT8Bridge.Tests.Feeds;

/// <summary>A clock that stands still until a test moves it. Whoever waits on it goes on inside the call that moves it.</summary>
internal sealed class VirtualClock : IWaitableClock
{
    private readonly object _gate = new();
    private readonly List<Timer> _timers = [];
    private readonly List<(TimeSpan Span, TaskCompletionSource<long> Due)> _watchers = [];
    private readonly long _start;
    private long _elapsed;

    public VirtualClock(DateTime startUtc) => _start = startUtc.Ticks;

    public long UtcTicks => _start + MonotonicTicks;

    public long MonotonicTicks => Interlocked.Read(ref _elapsed);

    public Task Delay(TimeSpan span, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested) return Task.FromCanceled(cancellation);
        if (span <= TimeSpan.Zero) return Task.CompletedTask;
        Timer timer;
        List<TaskCompletionSource<long>> told = [];
        lock (_gate)
        {
            timer = new Timer(span, MonotonicTicks + span.Ticks);
            _timers.Add(timer);
            for (int i = _watchers.Count - 1; i >= 0; i--)
            {
                if (_watchers[i].Span != span) continue;
                told.Add(_watchers[i].Due);
                _watchers.RemoveAt(i);
            }
        }

        cancellation.Register(() =>
        {
            lock (_gate) _timers.Remove(timer);
            timer.Done.TrySetCanceled(cancellation);
        });
        foreach (TaskCompletionSource<long> watcher in told) watcher.TrySetResult(timer.Due);
        return timer.Done.Task;
    }

    /// <summary>Moves time, running every timer on the way at its own moment.</summary>
    public void Advance(TimeSpan span)
    {
        long target = MonotonicTicks + span.Ticks;
        while (true)
        {
            Timer? next;
            lock (_gate)
            {
                next = _timers.Where(timer => timer.Due <= target).OrderBy(timer => timer.Due).FirstOrDefault();
                Interlocked.Exchange(ref _elapsed, next?.Due ?? target);
                if (next is not null) _timers.Remove(next);
            }

            if (next is null) return;
            next.Done.TrySetResult(true);
        }
    }

    /// <summary>Moves time to the next moment that somebody waits for, at most by <paramref name="most"/>.</summary>
    public void AdvanceToNext(TimeSpan most)
    {
        long span = most.Ticks;
        lock (_gate)
        {
            foreach (Timer timer in _timers) span = Math.Min(span, timer.Due - MonotonicTicks);
        }

        Advance(TimeSpan.FromTicks(Math.Max(0, span)));
    }

    /// <summary>
    /// True while nobody waits for an answer, which comes in its own time, and somebody waits for the clock alone:
    /// <paramref name="isBackground"/> names the waits of those that would wait for ever, and whose turn proves nothing.
    /// </summary>
    public bool MayMove(ICollection<TimeSpan> answerLimits, Func<TimeSpan, bool> isBackground)
    {
        lock (_gate)
            return !_timers.Any(timer => answerLimits.Contains(timer.Span)) && _timers.Any(timer => !isBackground(timer.Span));
    }

    /// <summary>
    /// Waits until somebody waits for exactly <paramref name="span"/>, then moves time to the end of that wait.
    /// </summary>
    public async Task ElapseAsync(TimeSpan span)
    {
        long due = await PendingAsync(span).ConfigureAwait(false);
        if (due > MonotonicTicks) Advance(TimeSpan.FromTicks(due - MonotonicTicks));
    }

    /// <summary>Completes with the end of a wait of exactly <paramref name="span"/>, once somebody waits so.</summary>
    public Task<long> PendingAsync(TimeSpan span)
    {
        lock (_gate)
        {
            Timer? known = _timers.FirstOrDefault(timer => timer.Span == span);
            if (known is not null) return Task.FromResult(known.Due);
            var due = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
            _watchers.Add((span, due));
            return due.Task;
        }
    }

    private sealed class Timer(TimeSpan span, long due)
    {
        public TimeSpan Span { get; } = span;

        public long Due { get; } = due;

        public TaskCompletionSource<bool> Done { get; } = new();
    }
}
