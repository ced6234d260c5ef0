namespace System.Windows;

/// <summary>State of a window.</summary>
public enum WindowState
{
    Normal,
    Minimized,
    Maximized,
}
