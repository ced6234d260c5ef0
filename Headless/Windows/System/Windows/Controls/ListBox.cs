using System.Windows.Controls.Primitives;

namespace System.Windows.Controls;

/// <summary>A list.</summary>
public class ListBox : Selector
{
}
