using System.Collections.Generic;

namespace NT8Bridge.Live.Start;

/// <summary>
/// How a start went: its steps, its phases, and what joining the sources found. The one model of it: window, journal and command
/// line read it and each writes it in its own form. Used from the engine's thread; what it lists may be handed to other threads.
/// </summary>
public sealed class StartupReport
{
    private readonly List<StartupStep> _steps = new();
    private readonly List<PhaseChange> _phases = new();

    /// <summary>The steps in the order in which they began; those of history and stream overlap in time.</summary>
    public IReadOnlyList<StartupStep> Steps => _steps;

    /// <summary>Every phase entered, in order.</summary>
    public IReadOnlyList<PhaseChange> Phases => _phases;

    /// <summary>What the join found; null before it.</summary>
    public MergeReport? Merge { get; internal set; }

    internal OpenStep Begin(string name, long utcTicks)
    {
        _steps.Add(new StartupStep(name, utcTicks));
        return new OpenStep(this, _steps.Count - 1);
    }

    internal void Replace(int place, StartupStep step) => _steps[place] = step;

    internal void Add(PhaseChange change) => _phases.Add(change);
}
