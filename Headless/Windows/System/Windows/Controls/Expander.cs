namespace System.Windows.Controls;

/// <summary>A frame that opens.</summary>
public class Expander : ContentControl
{
    /// <summary>Header.</summary>
    public object? Header { get; set; }

    /// <summary>Is expanded.</summary>
    public bool IsExpanded { get; set; }
}
