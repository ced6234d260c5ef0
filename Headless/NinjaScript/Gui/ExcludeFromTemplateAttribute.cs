using System;

namespace NinjaTrader.Gui;

/// <summary>Leaves a property out of templates.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = false)]
public sealed class ExcludeFromTemplateAttribute : Attribute
{
    /// <summary>Marks it.</summary>
    public ExcludeFromTemplateAttribute()
    {
    }
}
