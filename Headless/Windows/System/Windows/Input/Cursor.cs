namespace System.Windows.Input;

/// <summary>Shape of the mouse pointer.</summary>
public sealed class Cursor
{
    internal Cursor(string name) => Name = name;

    private string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
