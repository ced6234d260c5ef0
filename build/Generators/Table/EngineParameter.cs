namespace NT8Bridge.Build.Generators.Table;

/// <summary>A parameter by which models call an indicator.</summary>
public sealed class EngineParameter
{
    internal EngineParameter(TableElement element)
    {
        IsWhole = element.Kind == "whole";
        Name = element.Required("name");
        Default = element.Required("default");
        From = element.Attribute("from");
        To = element.Attribute("to");
        element.RefuseTheRest();
    }

    /// <summary>True for a count of bars.</summary>
    public bool IsWhole { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its value where none is given.</summary>
    public string Default { get; }

    /// <summary>The least value; null for the usual one.</summary>
    public string? From { get; }

    /// <summary>The largest value; null for the usual one.</summary>
    public string? To { get; }
}
