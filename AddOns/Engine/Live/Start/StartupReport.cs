using System.Collections.Generic;

namespace NT8Bridge.Startup;

/// <summary>How a start went: its steps, its phases, and what joining the sources found.</summary>
public sealed class StartupReport
{
    private readonly List<StartupStep> _steps = new();
    private readonly List<PhaseChange> _phases = new();

    /// <summary>The steps in the order they began; those of history and stream overlap in time.</summary>
    public IReadOnlyList<StartupStep> Steps => _steps;

    /// <summary>Every phase entered, in order.</summary>
    public IReadOnlyList<PhaseChange> Phases => _phases;

    /// <summary>The join's findings; null before it.</summary>
    public MergeReport? Merge { get; internal set; }

    internal StartupStep Begin(string name, long utcTicks)
    {
        var step = new StartupStep(name, utcTicks);
        _steps.Add(step);
        return step;
    }

    internal void Add(PhaseChange change) => _phases.Add(change);
}
