namespace System.Windows.Input;

/// <summary>The mouse: it lies still.</summary>
public static class Mouse
{
    /// <summary>Released.</summary>
    public static MouseButtonState LeftButton => MouseButtonState.Released;

    /// <summary>Released.</summary>
    public static MouseButtonState RightButton => MouseButtonState.Released;

    /// <summary>The origin.</summary>
    public static Point GetPosition(IInputElement relativeTo) => default;
}
