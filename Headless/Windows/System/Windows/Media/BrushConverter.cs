namespace System.Windows.Media;

/// <summary>Reads a brush from text.</summary>
public class BrushConverter : System.ComponentModel.TypeConverter
{
    /// <summary>True for text.</summary>
    public override bool CanConvertFrom(System.ComponentModel.ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string);

    /// <summary>A brush from the name of a colour or #RRGGBB, #AARRGGBB, #RGB.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public override object? ConvertFrom(
        System.ComponentModel.ITypeDescriptorContext? context, System.Globalization.CultureInfo? culture, object value) =>
        new SolidColorBrush(ColorText.Parse((string)value));

    /// <summary>A brush from the name of a colour or #RRGGBB, #AARRGGBB, #RGB.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public new object ConvertFromString(string text) => new SolidColorBrush(ColorText.Parse(text));
}
