using System.Windows;

namespace NinjaTrader.Gui.Tools;

/// <summary>A window of the platform; never shown.</summary>
public class NTWindow : Window
{
    /// <summary>Caption.</summary>
    public string Caption { get; set; } = string.Empty;

    /// <summary>Workspace options.</summary>
    public WorkspaceOptions? WorkspaceOptions { get; set; }
}
