using System;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Live;

/// <summary>
/// How an engine starts on a chart, when its stream is believed, and when its state is saved, with usual defaults. What it
/// computes is set by <see cref="EngineOptions"/>; none of these settings changes a number, so they are no part of a snapshot's
/// settings.
/// </summary>
public sealed class LiveOptions
{
    /// <summary>Live bars must come without interruption for this long before any order; 5 minutes.</summary>
    public TimeSpan WarmUp { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>A warm cache older than this is not used; 1 hour.</summary>
    public TimeSpan CacheFreshness { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The start goes on with what it has after this time, and says so; 120 seconds.</summary>
    public TimeSpan StartupTimeout { get; set; } = TimeSpan.FromSeconds(120);

    /// <summary>A silence of the stream that is no longer than this never counts as a frozen stream; 2 minutes.</summary>
    public TimeSpan SilenceLimit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Live bars between two saves of the warm cache; 120 (one hour of 30-second bars).</summary>
    public int CacheSaveBars { get; set; } = 120;

    /// <summary>Which bar counts where two sources of history differ; the platform's.</summary>
    public OverlapPolicy Overlap { get; set; } = OverlapPolicy.PreferPlatform;

    /// <summary>Checks the settings.</summary>
    /// <exception cref="ArgumentException">One is out of range; the message names it and what would be right.</exception>
    public void Validate()
    {
        if (WarmUp < TimeSpan.Zero) throw new ArgumentException($"WarmUp is {WarmUp}; it cannot be negative.");
        if (CacheFreshness <= TimeSpan.Zero)
            throw new ArgumentException($"CacheFreshness is {CacheFreshness}; it must be above 0.");
        if (StartupTimeout <= TimeSpan.Zero)
            throw new ArgumentException($"StartupTimeout is {StartupTimeout}; it must be above 0.");
        if (SilenceLimit <= TimeSpan.Zero) throw new ArgumentException($"SilenceLimit is {SilenceLimit}; it must be above 0.");
        if (CacheSaveBars < 1) throw new ArgumentException($"CacheSaveBars is {CacheSaveBars}; at least 1 is needed.");
    }
}
