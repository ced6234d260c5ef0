namespace System.Windows;

/// <summary>One of the named values of FontStyles.</summary>
public struct FontStyle
{
    internal FontStyle(string name) => Name = name;

    private string? Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name ?? "Normal";
}
