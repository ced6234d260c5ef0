namespace System.Windows;

/// <summary>Takes an event of an element.</summary>
public delegate void RoutedEventHandler(object sender, RoutedEventArgs e);
