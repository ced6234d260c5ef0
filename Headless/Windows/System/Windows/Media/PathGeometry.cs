namespace System.Windows.Media;

/// <summary>A shape of lines and curves.</summary>
public class PathGeometry : Geometry
{
    /// <summary>Figures.</summary>
    public string Figures { get; set; } = string.Empty;
}
