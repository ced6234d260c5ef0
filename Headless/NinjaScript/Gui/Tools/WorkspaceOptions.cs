namespace NinjaTrader.Gui.Tools;

/// <summary>How a window is kept in a workspace.</summary>
public class WorkspaceOptions
{
    /// <summary>By a name and the window.</summary>
    public WorkspaceOptions(string persistId, IWorkspacePersistence window) => PersistId = persistId;

    /// <summary>The name.</summary>
    public string PersistId { get; }
}
