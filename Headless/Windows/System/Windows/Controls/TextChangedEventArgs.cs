namespace System.Windows.Controls;

/// <summary>Tells of a change of text.</summary>
public class TextChangedEventArgs : RoutedEventArgs
{
}
