using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using NT8Bridge.History;

namespace NT8Bridge.Startup;

/// <summary>
/// Starts from the state that the last run left behind, when the bars at hand prove that it is this market's: its newest bar
/// and every other bar of its window that they cover must be among them, equal in prices and volume. So memories longer than
/// the history at hand survive a restart.
/// </summary>
internal sealed class SnapshotStart
{
    private readonly Task<(byte[]? Bytes, string Reason)> _loading;

    internal SnapshotStart(ISnapshotStore store, StartupStep step, long nowUtcTicks, Action finished)
    {
        Step = step;
        _loading = OwnThread.Run(() =>
        {
            byte[]? bytes = store.Load(nowUtcTicks, out string reason);
            return (bytes, reason);
        });
        _loading.ContinueWith(_ => finished(), TaskScheduler.Default);
    }

    internal StartupStep Step { get; }

    internal bool IsFinished => _loading.IsCompleted;

    internal void Wait(TimeSpan patience) => ((IAsyncResult)_loading).AsyncWaitHandle.WaitOne(patience);

    /// <summary>Restores the engine; the number of bars that the snapshot already holds, 0 when it is not used.</summary>
    internal int Restore(TradingEngine engine, MergedBar[] bars, long nowUtcTicks)
    {
        string reason = Refusal(engine, bars, out int held);
        Step.End(nowUtcTicks, engine.Window.Count, reason.Length == 0, reason.Length == 0 ? "restored; only newer bars are processed" : reason);
        return held;
    }

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

        if (!known.Contains(newest)) return "the history at hand does not hold the snapshot's newest bar, so nothing proves what came between";
        foreach (ref readonly Bar bar in window)
        {
            if (bar.EndUtcTicks >= bars[0].Bar.EndUtcTicks && !known.Contains(bar.EndUtcTicks)) return $"the history lacks the snapshot's {bar}";
        }

        return string.Empty;
    }
}
