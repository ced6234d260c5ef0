namespace System.Windows.Controls;

/// <summary>How a list view shows its items.</summary>
public abstract class ViewBase : DependencyObject
{
}
