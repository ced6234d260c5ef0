using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace NT8Bridge.Clocks;

/// <summary>The machine's clock, handed in by whoever starts an engine on a chart or a feed.</summary>
public sealed class SystemClock : IWaitableClock
{
    private static readonly double TicksPerCount = (double)TimeSpan.TicksPerSecond / Stopwatch.Frequency;

    private SystemClock()
    {
    }

    /// <summary>The clock; it has no state.</summary>
    public static SystemClock Instance { get; } = new();

    /// <inheritdoc/>
    public long UtcTicks => DateTime.UtcNow.Ticks;

    /// <inheritdoc/>
    public long MonotonicTicks => (long)(Stopwatch.GetTimestamp() * TicksPerCount);

    /// <inheritdoc/>
    public Task Delay(TimeSpan span, CancellationToken cancellation) => Task.Delay(span, cancellation);
}
