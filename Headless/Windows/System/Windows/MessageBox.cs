using NT8Bridge.Headless.Windows.Seams;

namespace System.Windows;

/// <summary>Asks the user; the host writes the question to the log and answers as if it were dismissed.</summary>
public static class MessageBox
{
    /// <summary>Shows a text.</summary>
    public static MessageBoxResult Show(string messageBoxText) => Show(messageBoxText, string.Empty);

    /// <summary>Shows a text with a title.</summary>
    public static MessageBoxResult Show(string messageBoxText, string caption) =>
        Show(messageBoxText, caption, MessageBoxButton.OK);

    /// <summary>Shows a text with buttons.</summary>
    public static MessageBoxResult Show(string messageBoxText, string caption, MessageBoxButton button) =>
        Show(messageBoxText, caption, button, MessageBoxImage.None);

    /// <summary>Shows a text with buttons and a picture.</summary>
    public static MessageBoxResult Show(string messageBoxText, string caption, MessageBoxButton button, MessageBoxImage icon)
    {
        MessageBoxLog.Current?.Invoke($"{caption}: {messageBoxText}");
        return button switch
        {
            MessageBoxButton.OK => MessageBoxResult.OK,
            MessageBoxButton.YesNo => MessageBoxResult.No,
            _ => MessageBoxResult.Cancel,
        };
    }

    /// <summary>Shows a text over a window.</summary>
    public static MessageBoxResult Show(Window owner, string messageBoxText) => Show(messageBoxText);

    /// <summary>Shows a text with a title over a window.</summary>
    public static MessageBoxResult Show(Window owner, string messageBoxText, string caption) => Show(messageBoxText, caption);
}
