using System;

namespace NT8Bridge.Headless.Work.Watch;

/// <summary>How far a script may go, and who watches over it.</summary>
public sealed record ScriptLimits
{
    private const long Megabyte = 1 << 20;

    /// <summary>Seconds of ten years.</summary>
    private const double LongestTimeout = 315_576_000;

    /// <summary>The host itself, with its compiler and a day of ticks, needs that much.</summary>
    private const int LeastMemory = 128;

    /// <summary>How many seconds the script may run; null for ever.</summary>
    public double? Timeout { get; init; }

    /// <summary>How many megabytes of 2^20 bytes its process may hold, data and host included; null for any number.</summary>
    public int? Memory { get; init; }

    /// <summary>Who watches.</summary>
    public IRunWatch Watch { get; init; } = Unwatched.Instance;

    /// <summary>How long the script may run; null for ever.</summary>
    internal TimeSpan? Longest => Timeout is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>A run of a script within these limits.</summary>
    internal WatchedRun Of(string script, string key) => new(Watch, script, key, Longest);

    /// <summary>Checks the numbers, and tells the watch how much memory there is.</summary>
    /// <exception cref="WrongRequestException">A number is none that a script could keep.</exception>
    internal void Begin()
    {
        if (Timeout is { } seconds && !(seconds > 0 && seconds <= LongestTimeout))
        {
            throw new WrongRequestException(
                RequestPart.Timeout, $"{seconds} is no number of seconds above 0 and up to {LongestTimeout:0}.");
        }

        if (Memory is not { } megabytes) return;
        if (megabytes < LeastMemory)
        {
            throw new WrongRequestException(
                RequestPart.Memory, $"{megabytes} is no number of megabytes from {LeastMemory} on, which the host itself needs.");
        }

        Watch.LimitMemory(megabytes * Megabyte);
    }
}
