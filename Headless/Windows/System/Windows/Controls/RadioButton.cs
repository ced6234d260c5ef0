using System.Windows.Controls.Primitives;

namespace System.Windows.Controls;

/// <summary>One of several.</summary>
public class RadioButton : ToggleButton
{
    /// <summary>Group name.</summary>
    public string GroupName { get; set; } = string.Empty;
}
