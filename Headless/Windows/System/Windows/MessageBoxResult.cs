namespace System.Windows;

/// <summary>What was pressed.</summary>
public enum MessageBoxResult
{
    None,
    OK,
    Cancel,
    Yes = 6,
    No,
}
