namespace System.Windows.Controls;

/// <summary>Tells of a menu of an element.</summary>
public class ContextMenuEventArgs : RoutedEventArgs
{
}
