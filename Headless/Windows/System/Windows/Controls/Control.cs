using System.Windows.Media;

namespace System.Windows.Controls;

/// <summary>An element with colours and a font.</summary>
public class Control : FrameworkElement
{
    /// <summary>Background.</summary>
    public Brush? Background { get; set; }

    /// <summary>Foreground.</summary>
    public Brush? Foreground { get; set; }

    /// <summary>Border brush.</summary>
    public Brush? BorderBrush { get; set; }

    /// <summary>Border thickness.</summary>
    public Thickness BorderThickness { get; set; }

    /// <summary>Padding.</summary>
    public Thickness Padding { get; set; }

    /// <summary>Font family.</summary>
    public FontFamily FontFamily { get; set; } = new();

    /// <summary>Font size.</summary>
    public double FontSize { get; set; } = 12;

    /// <summary>Font weight.</summary>
    public FontWeight FontWeight { get; set; }

    /// <summary>Font style.</summary>
    public FontStyle FontStyle { get; set; }

    /// <summary>Horizontal content alignment.</summary>
    public HorizontalAlignment HorizontalContentAlignment { get; set; }

    /// <summary>Vertical content alignment.</summary>
    public VerticalAlignment VerticalContentAlignment { get; set; }

    /// <summary>Tab index.</summary>
    public int TabIndex { get; set; }

    /// <summary>Is tab stop.</summary>
    public bool IsTabStop { get; set; } = true;

    /// <summary>Template.</summary>
    public ControlTemplate? Template { get; set; }

    /// <summary>Names Background.</summary>
    public static readonly DependencyProperty BackgroundProperty = new("Background");

    /// <summary>Names Foreground.</summary>
    public static readonly DependencyProperty ForegroundProperty = new("Foreground");

    /// <summary>Names BorderBrush.</summary>
    public static readonly DependencyProperty BorderBrushProperty = new("BorderBrush");

    /// <summary>Names BorderThickness.</summary>
    public static readonly DependencyProperty BorderThicknessProperty = new("BorderThickness");

    /// <summary>Names Padding.</summary>
    public static readonly DependencyProperty PaddingProperty = new("Padding");

    /// <summary>Names FontSize.</summary>
    public static readonly DependencyProperty FontSizeProperty = new("FontSize");

    /// <summary>Names FontWeight.</summary>
    public static readonly DependencyProperty FontWeightProperty = new("FontWeight");

    /// <summary>Names Template.</summary>
    public static readonly DependencyProperty TemplateProperty = new("Template");

    /// <summary>Names FontFamily.</summary>
    public static readonly DependencyProperty FontFamilyProperty = new("FontFamily");

    /// <summary>Names FontStyle.</summary>
    public static readonly DependencyProperty FontStyleProperty = new("FontStyle");

    /// <summary>Names HorizontalContentAlignment.</summary>
    public static readonly DependencyProperty HorizontalContentAlignmentProperty = new("HorizontalContentAlignment");

    /// <summary>Names VerticalContentAlignment.</summary>
    public static readonly DependencyProperty VerticalContentAlignmentProperty = new("VerticalContentAlignment");

    /// <summary>Names IsTabStop.</summary>
    public static readonly DependencyProperty IsTabStopProperty = new("IsTabStop");

    /// <summary>Names TabIndex.</summary>
    public static readonly DependencyProperty TabIndexProperty = new("TabIndex");
}
