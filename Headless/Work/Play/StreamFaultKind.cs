namespace NT8Bridge.Headless.Work.Play;

/// <summary>What can happen to a live stream.</summary>
public enum StreamFaultKind
{
    /// <summary>The connection is lost, said so, and comes back.</summary>
    Disconnect,

    /// <summary>No tick comes, and nobody says anything.</summary>
    Freeze,

    /// <summary>The newest bar comes twice.</summary>
    Duplicate,

    /// <summary>The newest bar comes again with other prices, and again with the right ones.</summary>
    Correction,

    /// <summary>A bar comes for the newest interval of the window that had none.</summary>
    Late,

    /// <summary>A bar comes an hour ahead of the clock.</summary>
    Ahead,

    /// <summary>A bar comes without a close.</summary>
    Unsound,
}
