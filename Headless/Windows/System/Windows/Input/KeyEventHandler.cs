namespace System.Windows.Input;

/// <summary>Takes KeyEventArgs.</summary>
public delegate void KeyEventHandler(object sender, KeyEventArgs e);
