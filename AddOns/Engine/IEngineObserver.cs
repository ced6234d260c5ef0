namespace NT8Bridge;

/// <summary>Is told of all that is done to an engine, on the engine's thread; must change nothing of it.</summary>
public interface IEngineObserver
{
    /// <summary>
    /// A bar was handed in. Where it was accepted, the engine has moved on by it and its signal is the newest one. Of bars of the
    /// past that came together, what follows from them is computed after the last of them.
    /// </summary>
    void OnBar(in Bar bar, BarOrigin origin, BarOutcome outcome);

    /// <summary>The engine was emptied, or took over a snapshot.</summary>
    void OnStateReplaced();
}
