using System.Windows.Controls;

namespace NinjaTrader.Gui.Tools;

/// <summary>A field for a quantity.</summary>
public class QuantityUpDown : Control
{
    /// <summary>Value.</summary>
    public int Value { get; set; } = 1;

    /// <summary>Minimum.</summary>
    public int Minimum { get; set; }

    /// <summary>Maximum.</summary>
    public int Maximum { get; set; } = int.MaxValue;
}
