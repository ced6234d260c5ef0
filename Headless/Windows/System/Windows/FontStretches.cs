namespace System.Windows;

/// <summary>The named values of <see cref="FontStretch"/>.</summary>
public static class FontStretches
{
    /// <summary>Condensed.</summary>
    public static FontStretch Condensed => new("Condensed");

    /// <summary>Normal.</summary>
    public static FontStretch Normal => new("Normal");

    /// <summary>Expanded.</summary>
    public static FontStretch Expanded => new("Expanded");
}
