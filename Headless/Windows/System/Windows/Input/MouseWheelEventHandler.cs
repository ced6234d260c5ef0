namespace System.Windows.Input;

/// <summary>Takes MouseWheelEventArgs.</summary>
public delegate void MouseWheelEventHandler(object sender, MouseWheelEventArgs e);
