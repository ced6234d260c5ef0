namespace System.Windows.Input;

/// <summary>Tells of text that was typed.</summary>
public class TextCompositionEventArgs : InputEventArgs
{
    /// <summary>Text.</summary>
    public string Text { get; set; } = string.Empty;
}
