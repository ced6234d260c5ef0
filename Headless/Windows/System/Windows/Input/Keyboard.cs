namespace System.Windows.Input;

/// <summary>The keyboard: nothing is pressed.</summary>
public static class Keyboard
{
    /// <summary>None.</summary>
    public static ModifierKeys Modifiers => ModifierKeys.None;

    /// <summary>False.</summary>
    public static bool IsKeyDown(Key key) => false;

    /// <summary>Nothing to let go.</summary>
    public static void ClearFocus()
    {
    }

    /// <summary>Whether a key is up: each is.</summary>
    public static bool IsKeyUp(Key key) => true;

    /// <summary>Whether a key such as Caps Lock is on: none is.</summary>
    public static bool IsKeyToggled(Key key) => false;
}
