using System.Collections.Generic;
using System.Windows.Data;

namespace System.Windows;

/// <summary>Makes elements of a template.</summary>
public class FrameworkElementFactory
{
    private readonly List<FrameworkElementFactory> _children = new();

    /// <summary>Makes elements of a type.</summary>
    public FrameworkElementFactory(Type type) => Type = type;

    /// <summary>Makes elements of a type with a name.</summary>
    public FrameworkElementFactory(Type type, string name)
    {
        Type = type;
        Name = name;
    }

    /// <summary>The type.</summary>
    public Type Type { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>Adds an element inside.</summary>
    public void AppendChild(FrameworkElementFactory child) => _children.Add(child);

    /// <summary>Sets a property; nothing is made.</summary>
    public void SetValue(DependencyProperty dp, object value)
    {
    }

    /// <summary>Binds a property; nothing is made.</summary>
    public void SetBinding(DependencyProperty dp, Binding binding)
    {
    }
}
