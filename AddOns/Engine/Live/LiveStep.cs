namespace NT8Bridge.Live;

/// <summary>What handing a bar to a live engine led to: what became of the bar, and the signal to act on.</summary>
public readonly struct LiveStep
{
    internal LiveStep(BarOutcome? outcome, bool hasSignal, in Signal signal)
    {
        Outcome = outcome;
        HasSignal = hasSignal;
        Signal = signal;
    }

    /// <summary>
    /// What became of the bar that last reached the engine in this step. Null when none did: bars wait for the join, the arbiter
    /// keeps a bar while it waits for the other feed's, and a bar that ends ahead of the clock is not used.
    /// </summary>
    public BarOutcome? Outcome { get; }

    /// <summary>
    /// True when the engine has a newer signal than before the step. Of several in one step only the newest is given.
    /// </summary>
    public bool HasSignal { get; }

    /// <summary>The newest signal where <see cref="HasSignal"/> is true, else nothing.</summary>
    public Signal Signal { get; }
}
