using System.Windows;

namespace NinjaTrader.Gui.Tools;

/// <summary>Asks the user; the host writes the question to the log and answers as if it were dismissed.</summary>
public static class NTMessageBoxSimple
{
    /// <summary>Shows a text over a window.</summary>
    public static MessageBoxResult Show(Window? owner, string message) => MessageBox.Show(message);

    /// <summary>Shows a text with a title over a window.</summary>
    public static MessageBoxResult Show(Window? owner, string message, string caption) => MessageBox.Show(message, caption);

    /// <summary>Shows a text with buttons and a picture over a window.</summary>
    public static MessageBoxResult Show(
        Window? owner, string message, string caption, MessageBoxButton button, MessageBoxImage image) =>
        MessageBox.Show(message, caption, button, image);

    /// <summary>Shows a text with a title.</summary>
    public static MessageBoxResult Show(string message, string caption) => MessageBox.Show(message, caption);

    /// <summary>Shows a text with buttons and a picture.</summary>
    public static MessageBoxResult Show(string message, string caption, MessageBoxButton button, MessageBoxImage image) =>
        MessageBox.Show(message, caption, button, image);
}
