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

    /// <summary>Category.</summary>
    public string Category { get; }

    /// <summary>Order.</summary>
    public int Order { get; }
}
