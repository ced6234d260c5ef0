namespace System.Windows;

/// <summary>How a window takes its size.</summary>
public enum SizeToContent
{
    Manual,
    Width,
    Height,
    WidthAndHeight,
}
