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

    /// <summary>True when an order could have followed this bar's signal, or, where only history is known, when all that the model reads was there.</summary>
    public bool IsReady { get; private set; }

    /// <summary>The outputs asked for, of closed bars alone; NaN until ready. Empty until an engine has given them.</summary>
    public IReadOnlyList<double> Outputs { get; private set; } = Array.Empty<double>();

    /// <summary>True when the signal is that of the engine that trades.</summary>
    public bool IsShared { get; private set; }

    internal bool HasSignal => !double.IsNaN(Score);

    internal bool HasSharedOutputs { get; private set; }

    /// <summary>The own engine's numbers, where the other's are not known.</summary>
    internal void TakeOwn(in Signal signal, bool isReady, IReadOnlyList<double> outputs)
    {
        if (!IsShared) (Direction, Score, IsReady) = (signal.Direction, signal.Score, isReady);
        if (!HasSharedOutputs) Outputs = outputs;
    }

    /// <summary>The signal of the engine that trades; false when it was known.</summary>
    internal bool TakeShared(in Signal signal, bool? isReady)
    {
        bool ready = isReady ?? IsReady;
        bool isNews = !IsShared || Direction != signal.Direction || Score != signal.Score || IsReady != ready;
        (Direction, Score, IsReady, IsShared) = (signal.Direction, signal.Score, ready, true);
        return isNews;
    }

    /// <summary>Outputs of the engine that trades; false when they were known.</summary>
    internal bool TakeShared(IReadOnlyList<double> outputs)
    {
        if (HasSharedOutputs) return false;
        (Outputs, HasSharedOutputs) = (outputs, true);
        return true;
    }

    /// <summary>Another engine is followed: what the one before said is forgotten.</summary>
    internal void Forget() => IsShared = HasSharedOutputs = false;
}
