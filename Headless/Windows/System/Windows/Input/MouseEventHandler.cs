namespace System.Windows.Input;

/// <summary>Takes MouseEventArgs.</summary>
public delegate void MouseEventHandler(object sender, MouseEventArgs e);
