using System;

namespace NinjaTrader.Gui;

/// <summary>Editor of a property.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = false)]
public sealed class PropertyEditorAttribute : Attribute
{
    /// <summary>Marks it.</summary>
    public PropertyEditorAttribute(string editorName)
    {
        EditorName = editorName;
    }

    /// <summary>Editor name.</summary>
    public string EditorName { get; }

    /// <summary>Filter of a file editor.</summary>
    public string Filter { get; set; } = string.Empty;
}
