namespace System.Windows.Controls;

/// <summary>A page with a tab.</summary>
public class TabItem : ContentControl
{
    /// <summary>Header.</summary>
    public object? Header { get; set; }

    /// <summary>Is selected.</summary>
    public bool IsSelected { get; set; }
}
