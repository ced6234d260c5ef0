namespace System.Windows;

/// <summary>One of the named values of FontWeights.</summary>
public struct FontWeight
{
    internal FontWeight(string name) => Name = name;

    private string? Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name ?? "Normal";
}
