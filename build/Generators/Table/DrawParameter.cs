namespace NT8Bridge.Build.Generators.Table;

/// <summary>A parameter that Draw methods have in common.</summary>
internal sealed class DrawParameter
{
    internal DrawParameter(TableElement element)
    {
        Name = element.Required("name");
        string? byDefault = element.Attribute("default");
        Declaration = element.Required("type") + " " + Name + (byDefault is null ? "" : " = " + byDefault);
        Sets = element.Attribute("sets");
        Points = element.Attribute("points");
        element.RefuseTheRest();
    }

    internal string Name { get; }

    /// <summary>As a method declares it.</summary>
    internal string Declaration { get; }

    /// <summary>What a method does with it, as C# on the drawing; null when nothing, or when a set says it.</summary>
    internal string? Sets { get; }

    /// <summary>The drawing's points as C#, where it is a list of them; else null.</summary>
    internal string? Points { get; }
}
