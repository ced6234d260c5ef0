using System;

namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>
/// How long to wait before the next login: 1, 2, 4 … 60 s, each spread by half up and down so that many clients do not come
/// back together. It starts over after half a minute with data. After a forced logout 60, 120 s, and after the third within
/// an hour never again, because a broker may allow one session and the other program would be thrown out in turn.
/// </summary>
internal sealed class BackoffPolicy
{
    /// <summary>Forced logouts within an hour after which the feed gives up.</summary>
    public const int LogoutsAllowed = 3;

    private static readonly long SettledAfter = TimeSpan.FromSeconds(30).Ticks;
    private static readonly long Forgotten = TimeSpan.FromHours(1).Ticks;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Random _random;
    private int _failures;
    private int _logouts;
    private long _lastLogout;

    public BackoffPolicy(Random random) => _random = random;

    /// <summary>The wait after a lost or failed connection that had data for <paramref name="dataTicks"/> (100 ns).</summary>
    public TimeSpan AfterLoss(long dataTicks)
    {
        if (dataTicks >= SettledAfter) _failures = 0;
        double seconds = Math.Min(Longest.TotalSeconds, Math.Pow(2, Math.Min(_failures++, 10)));
        return TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, seconds * (0.5 + _random.NextDouble())));
    }

    /// <summary>The wait after a forced logout at a monotonic time; null when it is time to give up.</summary>
    public TimeSpan? AfterForcedLogout(long monotonicTicks)
    {
        _logouts = _logouts > 0 && monotonicTicks - _lastLogout > Forgotten ? 1 : _logouts + 1;
        _lastLogout = monotonicTicks;
        if (_logouts >= LogoutsAllowed) return null;
        return TimeSpan.FromSeconds(Longest.TotalSeconds * _logouts * (1 + _random.NextDouble() / 2));
    }
}
