using System.Windows.Media;

namespace NinjaTrader.NinjaScript;

/// <summary>When a cell of a column is coloured; the host colours none.</summary>
public class CellCondition
{
    /// <summary>Brush of the cell.</summary>
    public Brush? BackColor { get; set; }

    /// <summary>Brush of its text.</summary>
    public Brush? ForeColor { get; set; }

    /// <summary>The value that it is compared with.</summary>
    public double Value { get; set; }
}
