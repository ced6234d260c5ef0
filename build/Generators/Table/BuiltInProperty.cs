namespace NT8Bridge.Build.Generators.Table;

/// <summary>A property of a built-in indicator that is a parameter of it.</summary>
public sealed class BuiltInProperty
{
    internal BuiltInProperty(TableElement element)
    {
        Type = element.Kind;
        Name = element.Required("name");
        Display = element.Attribute("display") ?? Name;
        Default = element.Required("default");
        From = element.Attribute("from") ?? (Type == "int" ? "1" : "0");
        To = element.Attribute("to") ?? Type + ".MaxValue";
        Summary = element.Required("summary");
        element.RefuseTheRest();
    }

    /// <summary>int or double.</summary>
    public string Type { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its name in the property grid.</summary>
    public string Display { get; }

    /// <summary>Its value where none is given.</summary>
    public string Default { get; }

    /// <summary>The least value.</summary>
    public string From { get; }

    /// <summary>The largest value.</summary>
    public string To { get; }

    /// <summary>What it means, in a sentence.</summary>
    public string Summary { get; }
}
