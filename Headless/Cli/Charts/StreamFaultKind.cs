namespace NT8Bridge.Headless.Cli.Charts;

/// <summary>What can happen to a live stream.</summary>
internal enum StreamFaultKind
{
    /// <summary>The connection is lost, said so, and comes back.</summary>
    Disconnect,

    /// <summary>No tick comes, and nobody says anything.</summary>
    Freeze,
}
