using System;
using System.Text;

namespace NT8Bridge.Display.Pages;

/// <summary>Text in a page: whatever a name holds, it is shown and never read as markup.</summary>
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text with the letters of markup written out, for element and quoted attribute alike. What no page may hold, control
    /// characters and halves of surrogate pairs, is shown as U+FFFD.
    /// </summary>
    internal static string Escape(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                escaped.Append(letter).Append(text[++i]);
            else escaped.Append(Escape(letter));
        }

        return escaped.ToString();
    }

    private static string Escape(char letter) => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\t' or '\n' or '\r' => letter.ToString(),
        _ => (char.IsControl(letter) || char.IsSurrogate(letter) ? Replacement : letter).ToString(),
    };
}
