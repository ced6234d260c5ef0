using System.Windows.Controls;

namespace NinjaTrader.Gui.Tools;

/// <summary>A line of a menu of the platform.</summary>
public class NTMenuItem : MenuItem
{
    /// <summary>Style2.</summary>
    public object? Style2 { get; set; }
}
