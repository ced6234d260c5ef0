using System.Windows.Controls.Primitives;

namespace System.Windows.Controls;

/// <summary>A list that opens.</summary>
public class ComboBox : Selector
{
    /// <summary>Is editable.</summary>
    public bool IsEditable { get; set; }

    /// <summary>Is drop down open.</summary>
    public bool IsDropDownOpen { get; set; }

    /// <summary>Text.</summary>
    public string Text { get; set; } = string.Empty;
}
