namespace System.Windows.Input;

/// <summary>Tells of the mouse wheel.</summary>
public class MouseWheelEventArgs : MouseEventArgs
{
    /// <summary>Delta.</summary>
    public int Delta { get; set; }
}
