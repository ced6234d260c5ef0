using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using NT8Bridge.History;

namespace NT8Bridge.Live.Start;

/// <summary>
/// Starts from the state that the last run saved, so that indicators whose memory is longer than the history at hand survive a
/// restart. The state is used only when the joined history proves it: the newest bar of its window, and every other bar of its
/// window from the time that the history covers, must be in the history with equal prices and volume.
/// </summary>
internal sealed class SnapshotStart
{
    private readonly Task<(byte[]? Bytes, string Reason)> _loading;

    internal SnapshotStart(ISnapshotStore store, OpenStep step, long nowUtcTicks, Action finished)
    {
        Step = step;
        _loading = OwnThread.Run(() =>
        {
            byte[]? bytes = store.Load(nowUtcTicks, out string reason);
            return (bytes, reason);
        });
        _loading.ContinueWith(_ => finished(), TaskScheduler.Default);
    }

    internal OpenStep Step { get; }

    internal bool IsFinished => _loading.IsCompleted;

    internal void Wait(TimeSpan patience) => ((IAsyncResult)_loading).AsyncWaitHandle.WaitOne(patience);

    /// <summary>Restores the engine where the snapshot may be used.</summary>
    /// <returns>How many of the bars, from the oldest on, the snapshot already holds; 0 when it is not used.</returns>
    internal int Restore(TradingEngine engine, MergedBar[] bars, long nowUtcTicks)
    {
        string reason = Refusal(engine, bars, out int held);
        bool isRestored = reason.Length == 0;
        Step.End(nowUtcTicks, engine.Window.Count, isRestored, isRestored ? "restored; only newer bars are processed" : reason);
        return held;
    }

    /// <summary>Restores the engine; why the snapshot is not used, or empty when it is.</summary>
    private string Refusal(TradingEngine engine, MergedBar[] bars, out int held)
    {
        held = 0;
        if (!_loading.IsCompleted) return "not finished in time";
        if (_loading.IsFaulted) return _loading.Exception!.GetBaseException().Message;
        if (_loading.Result.Bytes is not { } bytes) return _loading.Result.Reason;
        try
        {
            engine.Restore(new BinaryReader(new MemoryStream(bytes)));
        }
        catch (InvalidDataException error)
        {
            return error.Message;
        }

        string difference = Difference(engine.Window, bars, out held);
        if (difference.Length == 0) return string.Empty;
        engine.Reset();
        held = 0;
        return difference;
    }

    /// <summary>Where the restored window and the history contradict each other; empty when nowhere.</summary>
    private static string Difference(BarWindow window, MergedBar[] bars, out int held)
    {
        held = 0;
        if (window.Count == 0) return "the snapshot holds no bar";
        long newest = window[0].EndUtcTicks;
        var known = new HashSet<long>();
        while (held < bars.Length && bars[held].Bar.EndUtcTicks <= newest)
        {
            Bar bar = bars[held++].Bar;
            known.Add(bar.EndUtcTicks);
            if (bar.EndUtcTicks < window[window.Count - 1].EndUtcTicks) continue;
            if (!window.TryGet(bar.EndUtcTicks, out Bar other)) return $"the snapshot lacks {bar}";
            if (!bar.SameAs(other)) return $"the snapshot has {other} where the history has {bar}";
        }

        if (!known.Contains(newest))
            return "the history at hand does not hold the snapshot's newest bar, so nothing proves what came between";
        foreach (ref readonly Bar bar in window)
        {
            if (bar.EndUtcTicks >= bars[0].Bar.EndUtcTicks && !known.Contains(bar.EndUtcTicks))
                return $"the history lacks the snapshot's {bar}";
        }

        return string.Empty;
    }
}
