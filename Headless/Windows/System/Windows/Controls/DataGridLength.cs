namespace System.Windows.Controls;

/// <summary>Width of a column.</summary>
public readonly struct DataGridLength
{
    /// <summary>A width in pixels.</summary>
    public DataGridLength(double pixels)
        : this(pixels, DataGridLengthUnitType.Pixel)
    {
    }

    /// <summary>A width.</summary>
    public DataGridLength(double value, DataGridLengthUnitType type)
    {
        Value = value;
        UnitType = type;
    }

    /// <summary>As wide as its cells.</summary>
    public static DataGridLength Auto => new(1, DataGridLengthUnitType.Auto);

    /// <summary>Number of units.</summary>
    public double Value { get; }

    /// <summary>The unit.</summary>
    public DataGridLengthUnitType UnitType { get; }

    /// <summary>A width in pixels.</summary>
    public static implicit operator DataGridLength(double value) => new(value);
}
