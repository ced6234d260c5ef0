using System.Windows.Documents;
using System.Windows.Media;

namespace System.Windows.Controls;

/// <summary>Shows text.</summary>
public class TextBlock : FrameworkElement
{
    /// <summary>Text.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Foreground.</summary>
    public Brush? Foreground { get; set; }

    /// <summary>Background.</summary>
    public Brush? Background { get; set; }

    /// <summary>Font family.</summary>
    public FontFamily FontFamily { get; set; } = new();

    /// <summary>Font size.</summary>
    public double FontSize { get; set; } = 12;

    /// <summary>Font weight.</summary>
    public FontWeight FontWeight { get; set; }

    /// <summary>Font style.</summary>
    public FontStyle FontStyle { get; set; }

    /// <summary>Text alignment.</summary>
    public TextAlignment TextAlignment { get; set; }

    /// <summary>Text wrapping.</summary>
    public TextWrapping TextWrapping { get; set; }

    /// <summary>Text trimming.</summary>
    public TextTrimming TextTrimming { get; set; }

    /// <summary>Padding.</summary>
    public Thickness Padding { get; set; }

    /// <summary>Line height.</summary>
    public double LineHeight { get; set; }

    /// <summary>Pieces of text.</summary>
    public InlineCollection Inlines { get; } = new();

    /// <summary>Names Text.</summary>
    public static readonly DependencyProperty TextProperty = new("Text");

    /// <summary>Names Foreground.</summary>
    public static readonly DependencyProperty ForegroundProperty = new("Foreground");

    /// <summary>Names FontSize.</summary>
    public static readonly DependencyProperty FontSizeProperty = new("FontSize");

    /// <summary>Names FontWeight.</summary>
    public static readonly DependencyProperty FontWeightProperty = new("FontWeight");

    /// <summary>Names Background.</summary>
    public static readonly DependencyProperty BackgroundProperty = new("Background");

    /// <summary>Names FontFamily.</summary>
    public static readonly DependencyProperty FontFamilyProperty = new("FontFamily");

    /// <summary>Names FontStyle.</summary>
    public static readonly DependencyProperty FontStyleProperty = new("FontStyle");

    /// <summary>Names TextAlignment.</summary>
    public static readonly DependencyProperty TextAlignmentProperty = new("TextAlignment");

    /// <summary>Names TextWrapping.</summary>
    public static readonly DependencyProperty TextWrappingProperty = new("TextWrapping");

    /// <summary>Names TextTrimming.</summary>
    public static readonly DependencyProperty TextTrimmingProperty = new("TextTrimming");

    /// <summary>Names Padding.</summary>
    public static readonly DependencyProperty PaddingProperty = new("Padding");

    /// <summary>Names LineHeight.</summary>
    public static readonly DependencyProperty LineHeightProperty = new("LineHeight");
}
