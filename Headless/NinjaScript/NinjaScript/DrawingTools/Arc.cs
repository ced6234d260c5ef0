using System.Windows.Media;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>An arc.</summary>
public class Arc : Line
{
    /// <summary>Area brush.</summary>
    public Brush? AreaBrush { get; set; }

    /// <summary>Area opacity.</summary>
    public int AreaOpacity { get; set; }
}
