using System.Collections.Generic;

namespace System.Windows.Media;

/// <summary>Dash pattern of a pen.</summary>
public class DashStyle
{
    /// <summary>Offset.</summary>
    public double Offset { get; set; }

    /// <summary>A pattern of lengths of dashes and gaps.</summary>
    public DashStyle(IEnumerable<double> dashes, double offset)
    {
        Dashes = new List<double>(dashes);
        Offset = offset;
    }

    /// <summary>Lengths of dashes and gaps.</summary>
    public IList<double> Dashes { get; }
}
