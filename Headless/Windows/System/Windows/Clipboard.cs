namespace System.Windows;

/// <summary>The clipboard: one text, kept by the process.</summary>
public static class Clipboard
{
    private static string s_text = string.Empty;

    /// <summary>Puts a text.</summary>
    public static void SetText(string text) => s_text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>The text; empty when there is none.</summary>
    public static string GetText() => s_text;

    /// <summary>Whether there is a text.</summary>
    public static bool ContainsText() => s_text.Length > 0;

    /// <summary>Empties it.</summary>
    public static void Clear() => s_text = string.Empty;
}
