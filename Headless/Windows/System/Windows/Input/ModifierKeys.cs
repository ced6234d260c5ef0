namespace System.Windows.Input;

/// <summary>Keys held with others.</summary>
public enum ModifierKeys
{
    None = 0,
    Alt = 1,
    Control = 2,
    Shift = 4,
    Windows = 8,
}
