using System.Windows.Controls.Primitives;

namespace System.Windows.Controls;

/// <summary>A box to tick.</summary>
public class CheckBox : ToggleButton
{
}
