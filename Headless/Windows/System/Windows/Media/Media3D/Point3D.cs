namespace System.Windows.Media.Media3D;

/// <summary>A point in space.</summary>
public struct Point3D
{
    /// <summary>A point.</summary>
    public Point3D(double x, double y, double z)
    {
        X = x;
        Y = y;
        Z = z;
    }

    /// <summary>First coordinate.</summary>
    public double X { get; set; }

    /// <summary>Second coordinate.</summary>
    public double Y { get; set; }

    /// <summary>Third coordinate.</summary>
    public double Z { get; set; }
}
