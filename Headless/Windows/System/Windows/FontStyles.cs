namespace System.Windows;

/// <summary>The named values of <see cref="FontStyle"/>.</summary>
public static class FontStyles
{
    /// <summary>Normal.</summary>
    public static FontStyle Normal => new("Normal");

    /// <summary>Italic.</summary>
    public static FontStyle Italic => new("Italic");

    /// <summary>Oblique.</summary>
    public static FontStyle Oblique => new("Oblique");
}
