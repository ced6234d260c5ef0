namespace System.Windows.Controls;

/// <summary>Tells of another choice.</summary>
public class SelectionChangedEventArgs : RoutedEventArgs
{
}
