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
}
