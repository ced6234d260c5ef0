namespace System.Windows.Input;

/// <summary>Buttons of a mouse.</summary>
public enum MouseButton
{
    Left,
    Middle,
    Right,
    XButton1,
    XButton2,
}
