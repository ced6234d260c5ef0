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
}
