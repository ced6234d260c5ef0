namespace System.Windows.Input;

/// <summary>Tells of a mouse button.</summary>
public class MouseButtonEventArgs : MouseEventArgs
{
    /// <summary>Changed button.</summary>
    public MouseButton ChangedButton { get; set; }

    /// <summary>Button state.</summary>
    public MouseButtonState ButtonState { get; set; }

    /// <summary>Click count.</summary>
    public int ClickCount { get; set; }
}
