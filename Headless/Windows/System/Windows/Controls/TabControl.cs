using System.Windows.Controls.Primitives;

namespace System.Windows.Controls;

/// <summary>Pages with tabs.</summary>
public class TabControl : Selector
{
}
