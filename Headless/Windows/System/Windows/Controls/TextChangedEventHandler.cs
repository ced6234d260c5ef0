namespace System.Windows.Controls;

/// <summary>Takes a change of text.</summary>
public delegate void TextChangedEventHandler(object sender, TextChangedEventArgs e);
