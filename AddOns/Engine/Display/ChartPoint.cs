using System;
using System.Collections.Generic;

namespace NT8Bridge.Display;

/// <summary>What a chart shows at one base bar.</summary>
public sealed class ChartPoint
{
    internal ChartPoint(long endUtcTicks) => EndUtcTicks = endUtcTicks;

    /// <summary>End of the base bar, UTC ticks.</summary>
    public long EndUtcTicks { get; }

    /// <summary>The model's answer.</summary>
    public SignalDirection Direction { get; private set; }

    /// <summary>Its score; NaN until an engine has given it.</summary>
    public double Score { get; private set; } = double.NaN;

    /// <summary>
    /// True when an order could have followed this bar's signal. For a bar of history, where the strategy did not trade: when all
    /// that the model reads was there.
    /// </summary>
    public bool IsReady { get; private set; }

    /// <summary>The outputs asked for, of closed bars alone; NaN until ready. Empty until an engine has given them.</summary>
    public IReadOnlyList<double> Outputs { get; private set; } = Array.Empty<double>();

    /// <summary>True when the signal is that of the engine that trades, not of the chart's own engine.</summary>
    public bool IsShared { get; private set; }

    internal bool HasSignal => !double.IsNaN(Score);

    internal bool HasSharedOutputs { get; private set; }

    /// <summary>Takes the numbers of the chart's own engine, except those that the engine that trades has given.</summary>
    internal void TakeOwn(in Signal signal, bool isReady, IReadOnlyList<double> outputs)
    {
        if (!IsShared) (Direction, Score, IsReady) = (signal.Direction, signal.Score, isReady);
        if (!HasSharedOutputs) Outputs = outputs;
    }

    /// <summary>Takes the signal of the engine that trades; false when it was known already.</summary>
    internal bool TakeShared(in Signal signal, bool? isReady)
    {
        bool ready = isReady ?? IsReady;
        bool isNews = !IsShared || Direction != signal.Direction || Score != signal.Score || IsReady != ready;
        (Direction, Score, IsReady, IsShared) = (signal.Direction, signal.Score, ready, true);
        return isNews;
    }

    /// <summary>Takes the outputs of the engine that trades; false when they were known already.</summary>
    internal bool TakeShared(IReadOnlyList<double> outputs)
    {
        if (HasSharedOutputs) return false;
        (Outputs, HasSharedOutputs) = (outputs, true);
        return true;
    }

    /// <summary>Another engine is followed: its numbers replace what the one before gave.</summary>
    internal void Forget() => IsShared = HasSharedOutputs = false;
}
