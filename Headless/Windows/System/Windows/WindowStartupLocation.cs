namespace System.Windows;

/// <summary>Where a window opens.</summary>
public enum WindowStartupLocation
{
    Manual,
    CenterScreen,
    CenterOwner,
}
