using System;
using System.Threading;
using System.Threading.Tasks;

namespace NT8Bridge.Clocks;

/// <summary>
/// A clock that spans of time can be measured and waited for by. A connection to a server needs both; a test runs it on a clock
/// that stands still until it is moved.
/// </summary>
public interface IWaitableClock : IClock
{
    /// <summary>Ticks since some fixed instant. Unlike <see cref="IClock.UtcTicks"/> it never goes back.</summary>
    long MonotonicTicks { get; }

    /// <summary>Completes after <paramref name="span"/>, or is cancelled.</summary>
    Task Delay(TimeSpan span, CancellationToken cancellation);
}
