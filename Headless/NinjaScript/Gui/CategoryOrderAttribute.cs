using System;

namespace NinjaTrader.Gui;

/// <summary>Order of a group of properties.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class CategoryOrderAttribute : Attribute
{
    /// <summary>Marks it.</summary>
    public CategoryOrderAttribute(string category, int order)
    {
        Category = category;
        Order = order;
    }

    /// <summary>Marks it with a category whose name is a resource.</summary>
    public CategoryOrderAttribute(Type resourceType, string category, int order)
        : this(category, order) => ResourceType = resourceType;

    /// <summary>Where the name of the category is found; null for the name itself.</summary>
    public Type? ResourceType { get; }

    /// <summary>Category.</summary>
    public string Category { get; }

    /// <summary>Order.</summary>
    public int Order { get; }
}
