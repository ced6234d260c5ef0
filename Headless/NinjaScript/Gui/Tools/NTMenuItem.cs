using System.Windows.Controls;

namespace NinjaTrader.Gui.Tools;

/// <summary>A line of a menu of the platform.</summary>
public class NTMenuItem : MenuItem
{
    /// <summary>A second look beside Style.</summary>
    public object? Style2 { get; set; }
}
