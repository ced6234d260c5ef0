namespace System.Windows;

/// <summary>Hears of <see cref="DependencyPropertyChangedEventArgs"/>.</summary>
public delegate void DependencyPropertyChangedEventHandler(object sender, DependencyPropertyChangedEventArgs e);
