using System;

namespace NinjaTrader.Gui;

/// <summary>Whether a group of properties opens by itself.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class CategoryExpandedAttribute : Attribute
{
    /// <summary>Marks it.</summary>
    public CategoryExpandedAttribute(string category, bool isExpanded)
    {
        Category = category;
        IsExpanded = isExpanded;
    }

    /// <summary>Marks it with a category whose name is a resource.</summary>
    public CategoryExpandedAttribute(Type resourceType, string category, bool isExpanded)
        : this(category, isExpanded) => ResourceType = resourceType;

    /// <summary>Where the name of the category is found; null for the name itself.</summary>
    public Type? ResourceType { get; }

    /// <summary>Category.</summary>
    public string Category { get; }

    /// <summary>Is expanded.</summary>
    public bool IsExpanded { get; }
}
