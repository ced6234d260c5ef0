namespace System.Windows.Input;

/// <summary>Whether a button is down.</summary>
public enum MouseButtonState
{
    Released,
    Pressed,
}
