namespace System.Windows.Media;

/// <summary>How the text of an element is drawn.</summary>
public static class TextOptions
{
    /// <summary>Whether letters keep to whole pixels.</summary>
    public static readonly DependencyProperty TextFormattingModeProperty = new("TextFormattingMode");

    /// <summary>How the edges of letters are smoothed.</summary>
    public static readonly DependencyProperty TextRenderingModeProperty = new("TextRenderingMode");

    /// <summary>Whether letters are drawn for standing or for moving text.</summary>
    public static readonly DependencyProperty TextHintingModeProperty = new("TextHintingMode");

    /// <summary>Whether letters keep to whole pixels.</summary>
    public static TextFormattingMode GetTextFormattingMode(DependencyObject element) =>
        element.GetValue(TextFormattingModeProperty) as TextFormattingMode? ?? default;

    /// <summary>Says whether letters keep to whole pixels.</summary>
    public static void SetTextFormattingMode(DependencyObject element, TextFormattingMode value) =>
        element.SetValue(TextFormattingModeProperty, value);

    /// <summary>How the edges of letters are smoothed.</summary>
    public static TextRenderingMode GetTextRenderingMode(DependencyObject element) =>
        element.GetValue(TextRenderingModeProperty) as TextRenderingMode? ?? default;

    /// <summary>Says how the edges of letters are smoothed.</summary>
    public static void SetTextRenderingMode(DependencyObject element, TextRenderingMode value) =>
        element.SetValue(TextRenderingModeProperty, value);

    /// <summary>Whether letters are drawn for standing or for moving text.</summary>
    public static TextHintingMode GetTextHintingMode(DependencyObject element) =>
        element.GetValue(TextHintingModeProperty) as TextHintingMode? ?? default;

    /// <summary>Says whether letters are drawn for standing or for moving text.</summary>
    public static void SetTextHintingMode(DependencyObject element, TextHintingMode value) =>
        element.SetValue(TextHintingModeProperty, value);
}
