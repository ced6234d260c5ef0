namespace System.Windows;

/// <summary>Whether an element is seen.</summary>
public enum Visibility
{
    Visible,
    Hidden,
    Collapsed,
}
