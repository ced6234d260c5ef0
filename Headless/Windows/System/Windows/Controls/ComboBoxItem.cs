namespace System.Windows.Controls;

/// <summary>An item of a list.</summary>
public class ComboBoxItem : ContentControl
{
    /// <summary>Is selected.</summary>
    public bool IsSelected { get; set; }
}
