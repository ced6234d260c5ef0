namespace System.Windows;

/// <summary>One of the named values of FontStretchs.</summary>
public struct FontStretch
{
    internal FontStretch(string name) => Name = name;

    private string? Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name ?? "Normal";
}
