using System;

namespace NinjaTrader.Gui;

/// <summary>Leaves a property out when a script is copied.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = false)]
public sealed class SkipOnCopyToAttribute : Attribute
{
    /// <summary>Marks it.</summary>
    public SkipOnCopyToAttribute(bool skip)
    {
        Skip = skip;
    }

    /// <summary>Skip.</summary>
    public bool Skip { get; }
}
