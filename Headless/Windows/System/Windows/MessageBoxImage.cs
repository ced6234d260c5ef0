namespace System.Windows;

/// <summary>Picture of a message box.</summary>
public enum MessageBoxImage
{
    None = 0,
    Hand = 16,
    Stop = 16,
    Error = 16,
    Question = 32,
    Exclamation = 48,
    Warning = 48,
    Asterisk = 64,
    Information = 64,
}
