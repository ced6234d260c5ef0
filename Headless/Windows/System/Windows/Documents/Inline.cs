using System.Windows.Media;

namespace System.Windows.Documents;

/// <summary>A piece of text.</summary>
public abstract class Inline : DependencyObject
{
    /// <summary>Foreground.</summary>
    public Brush? Foreground { get; set; }

    /// <summary>Background.</summary>
    public Brush? Background { get; set; }

    /// <summary>Font size.</summary>
    public double FontSize { get; set; } = 12;

    /// <summary>Font weight.</summary>
    public FontWeight FontWeight { get; set; }

    /// <summary>Font style.</summary>
    public FontStyle FontStyle { get; set; }

    /// <summary>Font of the text.</summary>
    public FontFamily FontFamily { get; set; } = new();
}
