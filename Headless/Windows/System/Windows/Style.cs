using System.Collections.ObjectModel;

namespace System.Windows;

/// <summary>Values for a kind of element.</summary>
public class Style
{
    /// <summary>Based on.</summary>
    public Style? BasedOn { get; set; }

    /// <summary>For any element.</summary>
    public Style()
    {
    }

    /// <summary>For one kind of element.</summary>
    public Style(Type targetType) => TargetType = targetType;

    /// <summary>For one kind of element, on top of another style.</summary>
    public Style(Type targetType, Style basedOn)
    {
        TargetType = targetType;
        BasedOn = basedOn;
    }

    /// <summary>The kind of element.</summary>
    public Type? TargetType { get; set; }

    /// <summary>The values.</summary>
    public Collection<SetterBase> Setters { get; } = new();

    /// <summary>Values that hold while a condition does.</summary>
    public Collection<TriggerBase> Triggers { get; } = new();

    /// <summary>Its own resources.</summary>
    public ResourceDictionary Resources { get; set; } = new();
}
