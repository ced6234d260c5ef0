using System.Windows.Media;

namespace System.Windows.Shapes;

/// <summary>A path.</summary>
public class Path : Shape
{
    /// <summary>Data.</summary>
    public Geometry? Data { get; set; }
}
