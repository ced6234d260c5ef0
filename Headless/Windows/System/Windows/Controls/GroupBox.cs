namespace System.Windows.Controls;

/// <summary>A frame with a title.</summary>
public class GroupBox : ContentControl
{
    /// <summary>Header.</summary>
    public object? Header { get; set; }
}
