using System;

namespace NT8Bridge.Risk;

/// <summary>When a request that did not succeed is made again: after 2, 4, 8 … seconds, at most every minute.</summary>
public sealed class RetryPace
{
    private static readonly long First = TimeSpan.FromSeconds(2).Ticks;
    private static readonly long Longest = TimeSpan.FromMinutes(1).Ticks;
    private long _next = long.MinValue;
    private long _wait = First;

    /// <summary>Attempts made since the beginning.</summary>
    public int Attempts { get; private set; }

    /// <summary>Begins anew: the next attempt is due at once.</summary>
    public void Restart()
    {
        Attempts = 0;
        _next = long.MinValue;
        _wait = First;
    }

    /// <summary>True when an attempt may be made at that time, UTC ticks.</summary>
    public bool IsDue(long utcTicks) => utcTicks >= _next;

    /// <summary>An attempt was made.</summary>
    public void OnAttempt(long utcTicks)
    {
        Attempts++;
        _next = utcTicks + _wait;
        _wait = Math.Min(Longest, _wait * 2);
    }
}
