namespace System.Windows;

/// <summary>Names a property of an element.</summary>
public sealed class DependencyProperty
{
    /// <summary>Stands for "not set".</summary>
    public static readonly object UnsetValue = new();

    internal DependencyProperty(string name) => Name = name;

    /// <summary>Name of the property.</summary>
    public string Name { get; }

    /// <summary>Registers a property.</summary>
    public static DependencyProperty Register(string name, Type propertyType, Type ownerType) => new(name);

    /// <summary>Registers a property with metadata, which the host does not use.</summary>
    public static DependencyProperty Register(
        string name, Type propertyType, Type ownerType, PropertyMetadata typeMetadata) => new(name);

    /// <summary>Registers a property that other elements carry.</summary>
    public static DependencyProperty RegisterAttached(string name, Type propertyType, Type ownerType) => new(name);
}
