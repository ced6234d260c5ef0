using System;

namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>How long a session waits for what.</summary>
internal static class SessionLimits
{
    public static readonly TimeSpan Connect = TimeSpan.FromSeconds(10);
    public static readonly TimeSpan Login = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan Answer = TimeSpan.FromSeconds(15);
    public static readonly TimeSpan Write = TimeSpan.FromSeconds(9);
    public static readonly TimeSpan Logout = TimeSpan.FromSeconds(2);

    /// <summary>Two logins of one user in quick succession displace each other.</summary>
    public static readonly TimeSpan BetweenLogins = TimeSpan.FromSeconds(1);

    /// <summary>After a heartbeat something has to come within this time, else the link is dead.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(8);

    /// <summary>Where the server names no interval.</summary>
    public static readonly TimeSpan DefaultHeartbeat = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Time between two heartbeats for the interval in seconds that the server named: a tenth earlier than asked, so that the
    /// way through the network is covered; 0, absent (NaN) and nonsense mean the default.
    /// </summary>
    public static TimeSpan HeartbeatEvery(double seconds)
    {
        TimeSpan named = seconds is > 0 and <= 86_400 ? TimeSpan.FromSeconds(seconds) : DefaultHeartbeat;
        return TimeSpan.FromTicks(named.Ticks / 10 * 9);
    }
}
