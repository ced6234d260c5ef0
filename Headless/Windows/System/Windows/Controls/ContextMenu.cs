namespace System.Windows.Controls;

/// <summary>A menu of an element.</summary>
public class ContextMenu : ItemsControl
{
    /// <summary>Is open.</summary>
    public bool IsOpen { get; set; }
}
