namespace System.Windows.Media.Media3D;

/// <summary>A vector in space.</summary>
public struct Vector3D
{
    /// <summary>A vector.</summary>
    public Vector3D(double x, double y, double z)
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

    /// <summary>Its length.</summary>
    public readonly double Length => Math.Sqrt((X * X) + (Y * Y) + (Z * Z));
}
