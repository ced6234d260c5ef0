namespace System.Windows.Media;

/// <summary>Paints with one colour.</summary>
public class SolidColorBrush : Brush
{
    /// <summary>Paints nothing.</summary>
    public SolidColorBrush()
    {
    }

    /// <summary>Paints with that colour.</summary>
    public SolidColorBrush(Color color) => Color = color;

    /// <summary>The colour.</summary>
    public Color Color { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Color.ToString();

    /// <summary>The colour of such a brush.</summary>
    public static readonly DependencyProperty ColorProperty = new("Color");

    internal override bool TryRead(DependencyProperty property, out object? value)
    {
        value = Color;
        return property == ColorProperty || base.TryRead(property, out value);
    }

    internal override bool TryWrite(DependencyProperty property, object? value)
    {
        if (property != ColorProperty || value is not Color color) return base.TryWrite(property, value);
        Color = color;
        return true;
    }
}
