using System.Windows.Media;

namespace NinjaTrader.Gui;

/// <summary>Brushes as text, for properties that are stored.</summary>
public static class Serialize
{
    /// <summary>A brush as the name or the parts of its colour; empty for none.</summary>
    public static string BrushToString(Brush? brush) => BrushToString(brush, string.Empty);

    /// <summary>A brush as the name or the parts of its colour, or a default for none.</summary>
    public static string BrushToString(Brush? brush, object? defaultBrush) => brush is SolidColorBrush solid
        ? solid.Color.ToString()
        : defaultBrush is Brush other ? BrushToString(other, string.Empty) : defaultBrush as string ?? string.Empty;

    /// <summary>A frozen brush from text; null for an empty text.</summary>
    /// <exception cref="System.FormatException">The text is no colour.</exception>
    public static Brush? StringToBrush(string? brush)
    {
        if (string.IsNullOrWhiteSpace(brush)) return null;
        var made = (Brush)new BrushConverter().ConvertFromString(brush);
        made.Freeze();
        return made;
    }

    /// <summary>A frozen brush from text, or a default for an empty text.</summary>
    public static Brush? StringToBrush(string? brush, object? defaultBrush) => !string.IsNullOrWhiteSpace(brush)
        ? StringToBrush(brush)
        : defaultBrush as Brush ?? StringToBrush(defaultBrush as string);
}
