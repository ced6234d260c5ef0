namespace System.Windows;

/// <summary>Hears of <see cref="RoutedPropertyChangedEventArgs{T}"/>.</summary>
public delegate void RoutedPropertyChangedEventHandler<T>(object sender, RoutedPropertyChangedEventArgs<T> e);
