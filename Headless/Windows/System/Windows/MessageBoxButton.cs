namespace System.Windows;

/// <summary>Buttons of a message box.</summary>
public enum MessageBoxButton
{
    OK,
    OKCancel,
    YesNoCancel = 3,
    YesNo,
}
