namespace System.Windows.Input;

/// <summary>Tells who has the keyboard now.</summary>
public class KeyboardFocusChangedEventArgs : RoutedEventArgs
{
    /// <summary>Who had it.</summary>
    public IInputElement? OldFocus { get; set; }

    /// <summary>Who has it.</summary>
    public IInputElement? NewFocus { get; set; }
}
