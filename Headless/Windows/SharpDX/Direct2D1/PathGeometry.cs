namespace SharpDX.Direct2D1;

/// <summary>A shape of lines and curves.</summary>
public class PathGeometry : Geometry
{
    /// <summary>No shape yet.</summary>
    public PathGeometry(Factory factory)
    {
    }

    /// <summary>Takes the shape; nothing is painted.</summary>
    public GeometrySink Open() => new();
}
