namespace System.Windows;

/// <summary>Width and height.</summary>
public struct Size
{
    /// <summary>Width.</summary>
    public double Width { get; set; }

    /// <summary>Height.</summary>
    public double Height { get; set; }

    /// <summary>A size.</summary>
    public Size(double width, double height)
    {
        Width = width;
        Height = height;
    }
}
