namespace System.Windows;

/// <summary>How a window can be resized.</summary>
public enum ResizeMode
{
    NoResize,
    CanMinimize,
    CanResize,
    CanResizeWithGrip,
}
