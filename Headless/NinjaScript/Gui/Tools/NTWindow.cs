using System.Collections.ObjectModel;
using System.Windows;
using System.Windows.Controls;

namespace NinjaTrader.Gui.Tools;

/// <summary>A window of the platform; never shown.</summary>
public class NTWindow : Window
{
    /// <summary>Caption.</summary>
    public string Caption { get; set; } = string.Empty;

    /// <summary>Workspace options.</summary>
    public WorkspaceOptions? WorkspaceOptions { get; set; }

    /// <summary>Whether other windows wait for this one.</summary>
    public bool IsModal { get; set; }

    /// <summary>What stands in the caption bar.</summary>
    public ObservableCollection<object> MainMenu { get; set; } = new();

    /// <summary>The tabs of the window.</summary>
    public TabControl MainTabControl { get; set; } = new();
}
