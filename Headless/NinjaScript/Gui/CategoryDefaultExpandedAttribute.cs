using System;

namespace NinjaTrader.Gui;

/// <summary>Whether groups of properties open by themselves.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = false)]
public sealed class CategoryDefaultExpandedAttribute : Attribute
{
    /// <summary>Marks it.</summary>
    public CategoryDefaultExpandedAttribute(bool isExpanded)
    {
        IsExpanded = isExpanded;
    }

    /// <summary>Is expanded.</summary>
    public bool IsExpanded { get; }
}
