namespace System.Windows.Input;

/// <summary>Tells of the mouse.</summary>
public class MouseEventArgs : InputEventArgs
{
    /// <summary>Left button.</summary>
    public MouseButtonState LeftButton { get; set; }

    /// <summary>Middle button.</summary>
    public MouseButtonState MiddleButton { get; set; }

    /// <summary>Right button.</summary>
    public MouseButtonState RightButton { get; set; }

    /// <summary>Where the mouse is: at the origin.</summary>
    public Point GetPosition(IInputElement? relativeTo) => default;
}
