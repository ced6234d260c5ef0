namespace System.Windows.Media;

/// <summary>Paints a line.</summary>
public class Pen
{
    /// <summary>Brush.</summary>
    public Brush? Brush { get; set; }

    /// <summary>Thickness.</summary>
    public double Thickness { get; set; } = 1;

    /// <summary>Dash style.</summary>
    public DashStyle DashStyle { get; set; } = DashStyles.Solid;

    /// <summary>Paints nothing.</summary>
    public Pen()
    {
    }

    /// <summary>Paints with a brush.</summary>
    public Pen(Brush brush, double thickness)
    {
        Brush = brush;
        Thickness = thickness;
    }

    /// <summary>Nothing to freeze.</summary>
    public void Freeze()
    {
    }
}
