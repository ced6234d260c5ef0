using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Watch;

/// <summary>Nobody watches: a script that ends the process ends it, and one that never returns is left on its thread.</summary>
public sealed class Unwatched : IRunWatch
{
    private Unwatched()
    {
    }

    /// <summary>The only one.</summary>
    public static Unwatched Instance { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Incidents => [];

    /// <inheritdoc/>
    public bool IsAgain => false;

    /// <inheritdoc/>
    public string? GivenUp => null;

    /// <inheritdoc/>
    public int Begin(WatchedRun run) => 0;

    /// <inheritdoc/>
    public void End(int number)
    {
    }

    /// <inheritdoc/>
    public string? Failure(string key) => null;

    /// <inheritdoc/>
    public bool IsSuspect(string key) => false;

    /// <inheritdoc/>
    public bool HasSuspects => false;

    /// <inheritdoc/>
    public string? Kept(string key) => null;

    /// <inheritdoc/>
    public void Keep(string key, string result)
    {
    }

    /// <inheritdoc/>
    public void LimitMemory(long bytes)
    {
    }

    /// <inheritdoc/>
    public void Telling()
    {
    }

    /// <inheritdoc/>
    public void StartAgain()
    {
    }
}
