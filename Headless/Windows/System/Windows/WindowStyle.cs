namespace System.Windows;

/// <summary>Frame of a window.</summary>
public enum WindowStyle
{
    None,
    SingleBorderWindow,
    ThreeDBorderWindow,
    ToolWindow,
}
