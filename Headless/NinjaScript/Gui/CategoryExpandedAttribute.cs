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

    /// <summary>Category.</summary>
    public string Category { get; }

    /// <summary>Is expanded.</summary>
    public bool IsExpanded { get; }
}
