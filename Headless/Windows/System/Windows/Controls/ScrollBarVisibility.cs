namespace System.Windows.Controls;

/// <summary>When a scroll bar is seen.</summary>
public enum ScrollBarVisibility
{
    Disabled,
    Auto,
    Hidden,
    Visible,
}
