namespace System.Windows.Media;

/// <summary>How the edges of letters are smoothed.</summary>
public enum TextRenderingMode
{
    Auto,
    Aliased,
    Grayscale,
    ClearType,
}
