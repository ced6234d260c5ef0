using System;

namespace NinjaTrader.Gui;

/// <summary>Editor of a group of properties.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class CategoryEditorAttribute : Attribute
{
    /// <summary>Marks it.</summary>
    public CategoryEditorAttribute(string categoryName, string editorType)
    {
        CategoryName = categoryName;
        EditorType = editorType;
    }

    /// <summary>Category name.</summary>
    public string CategoryName { get; }

    /// <summary>Editor type.</summary>
    public string EditorType { get; }
}
