using System;

namespace NinjaTrader.Gui;

/// <summary>Whether a group of properties is shown.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class BrowsableCategoryAttribute : Attribute
{
    /// <summary>Marks it.</summary>
    public BrowsableCategoryAttribute(string categoryName, bool browsable)
    {
        CategoryName = categoryName;
        Browsable = browsable;
    }

    /// <summary>Category name.</summary>
    public string CategoryName { get; }

    /// <summary>Browsable.</summary>
    public bool Browsable { get; }
}
