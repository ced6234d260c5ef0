using System;
using System.Text;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>
/// The part that NinjaTrader appends to an indicator's file: the methods by which other scripts call the indicator. NinjaTrader
/// writes it anew at every compilation, from the properties that the file declares. So does the host, and what stands in the file
/// is blanked out first.
/// </summary>
internal static class GeneratedRegion
{
    private const string Begin = "#region NinjaScript generated code. Neither change nor remove.";
    private const string End = "#endregion";

    /// <summary>The text with every generated region blanked; its lines stay, so that line numbers hold.</summary>
    public static string Blank(string text)
    {
        int begin = text.IndexOf(Begin, StringComparison.Ordinal);
        if (begin < 0) return text;

        StringBuilder blanked = new(text);
        for (; begin >= 0; begin = text.IndexOf(Begin, begin + 1, StringComparison.Ordinal))
        {
            int end = text.IndexOf(End, begin + Begin.Length, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end + End.Length;
            for (int i = begin; i < end; i++)
                if (blanked[i] is not ('\r' or '\n')) blanked[i] = ' ';
        }

        return blanked.ToString();
    }
}
