using System;
using System.Threading;
using System.Threading.Tasks;

namespace NT8Bridge.Feeds;

/// <summary>The only way that time enters a feed, so that a feed can run on a clock that stands still until told to move.</summary>
public interface IFeedClock
{
    /// <summary>Now, UTC, in 100 ns ticks since year 1. May jump when the machine's clock is set.</summary>
    long UtcTicks { get; }

    /// <summary>Time since some fixed instant, in 100 ns ticks. Never goes back.</summary>
    long MonotonicTicks { get; }

    /// <summary>Completes after <paramref name="span"/>, or is cancelled.</summary>
    Task Delay(TimeSpan span, CancellationToken cancellation);
}
