namespace System.Windows.Controls;

/// <summary>Units of a column's width.</summary>
public enum DataGridLengthUnitType
{
    Auto,
    Pixel,
    SizeToCells,
    SizeToHeader,
    Star,
}
