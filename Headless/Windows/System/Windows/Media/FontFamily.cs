namespace System.Windows.Media;

/// <summary>A family of fonts.</summary>
public class FontFamily
{
    /// <summary>The default family.</summary>
    public FontFamily()
        : this("Arial")
    {
    }

    /// <summary>A family by name.</summary>
    public FontFamily(string familyName) => Source = familyName;

    /// <summary>Its name.</summary>
    public string Source { get; }

    /// <inheritdoc/>
    public override string ToString() => Source;
}
