using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace NT8Bridge.Feeds;

/// <summary>The machine's clock.</summary>
public sealed class SystemFeedClock : IFeedClock
{
    private static readonly double TicksPerCount = (double)TimeSpan.TicksPerSecond / Stopwatch.Frequency;

    /// <inheritdoc/>
    public long UtcTicks => DateTime.UtcNow.Ticks;

    /// <inheritdoc/>
    public long MonotonicTicks => (long)(Stopwatch.GetTimestamp() * TicksPerCount);

    /// <inheritdoc/>
    public Task Delay(TimeSpan span, CancellationToken cancellation) => Task.Delay(span, cancellation);
}
