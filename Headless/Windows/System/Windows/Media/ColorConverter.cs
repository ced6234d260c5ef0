namespace System.Windows.Media;

/// <summary>Reads a colour from text.</summary>
public class ColorConverter : System.ComponentModel.TypeConverter
{
    /// <summary>A colour from its name or #RRGGBB, #AARRGGBB, #RGB.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static new object ConvertFromString(string value) => ColorText.Parse(value);
}
