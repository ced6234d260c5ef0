using System.Globalization;

namespace System.Windows.Data;

/// <summary>Converts data for a binding.</summary>
public interface IValueConverter
{
    /// <summary>To the element.</summary>
    object? Convert(object? value, Type targetType, object? parameter, CultureInfo culture);

    /// <summary>From the element.</summary>
    object? ConvertBack(object? value, Type targetType, object? parameter, CultureInfo culture);
}
