using System.Globalization;
using System.Reflection;

namespace System.Windows.Media;

/// <summary>Colours as text.</summary>
internal static class ColorText
{
    internal static Color Parse(string text)
    {
        const BindingFlags anyCase = BindingFlags.Public | BindingFlags.Static | BindingFlags.IgnoreCase;
        ArgumentNullException.ThrowIfNull(text);
        string value = text.Trim();
        if (value.StartsWith('#'))
        {
            string digits = value[1..];
            if (digits.Length == 3) digits = string.Concat(digits[0], digits[0], digits[1], digits[1]) + digits[2] + digits[2];
            if (digits.Length == 6) digits = "FF" + digits;
            if (digits.Length == 8 && uint.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out uint argb))
                return Color.FromArgb((byte)(argb >> 24), (byte)(argb >> 16), (byte)(argb >> 8), (byte)argb);
        }
        else if (typeof(Colors).GetProperty(value, anyCase) is { } named)
        {
            return (Color)named.GetValue(null)!;
        }

        throw new FormatException($"'{text}' is no colour: write a name, #RRGGBB or #AARRGGBB.");
    }
}
