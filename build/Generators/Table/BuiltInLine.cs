namespace NT8Bridge.Build.Generators.Table;

/// <summary>A level across the panel of a built-in indicator.</summary>
public sealed class BuiltInLine
{
    internal BuiltInLine(TableElement element)
    {
        Name = element.Required("name");
        Value = element.Required("value");
        Brush = element.Required("brush");
        element.RefuseTheRest();
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its level.</summary>
    public string Value { get; }

    /// <summary>Name of its brush in Brushes.</summary>
    public string Brush { get; }
}
