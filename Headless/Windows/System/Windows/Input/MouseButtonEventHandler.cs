namespace System.Windows.Input;

/// <summary>Takes MouseButtonEventArgs.</summary>
public delegate void MouseButtonEventHandler(object sender, MouseButtonEventArgs e);
