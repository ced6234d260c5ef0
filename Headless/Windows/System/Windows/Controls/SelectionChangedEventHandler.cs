namespace System.Windows.Controls;

/// <summary>Takes another choice.</summary>
public delegate void SelectionChangedEventHandler(object sender, SelectionChangedEventArgs e);
