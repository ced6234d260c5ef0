using System;

namespace NinjaTrader.Gui;

/// <summary>Whether a property is shown.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class BrowsablePropertyAttribute : Attribute
{
    /// <summary>Marks it.</summary>
    public BrowsablePropertyAttribute(string propertyName, bool browsable)
    {
        PropertyName = propertyName;
        Browsable = browsable;
    }

    /// <summary>Property name.</summary>
    public string PropertyName { get; }

    /// <summary>Browsable.</summary>
    public bool Browsable { get; }
}
