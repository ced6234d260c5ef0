namespace System.Windows;

/// <summary>The named values of <see cref="FontWeight"/>.</summary>
public static class FontWeights
{
    /// <summary>Thin.</summary>
    public static FontWeight Thin => new("Thin");

    /// <summary>Light.</summary>
    public static FontWeight Light => new("Light");

    /// <summary>Normal.</summary>
    public static FontWeight Normal => new("Normal");

    /// <summary>Regular.</summary>
    public static FontWeight Regular => new("Regular");

    /// <summary>Medium.</summary>
    public static FontWeight Medium => new("Medium");

    /// <summary>SemiBold.</summary>
    public static FontWeight SemiBold => new("SemiBold");

    /// <summary>Bold.</summary>
    public static FontWeight Bold => new("Bold");

    /// <summary>ExtraBold.</summary>
    public static FontWeight ExtraBold => new("ExtraBold");

    /// <summary>Black.</summary>
    public static FontWeight Black => new("Black");
}
