namespace System.Windows;

/// <summary>Takes a change of size.</summary>
public delegate void SizeChangedEventHandler(object sender, SizeChangedEventArgs e);
