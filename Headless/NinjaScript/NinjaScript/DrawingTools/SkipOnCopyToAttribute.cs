using System;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Leaves a property out when a drawing is copied.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = false)]
public sealed class SkipOnCopyToAttribute : Attribute
{
    /// <summary>Marks it.</summary>
    public SkipOnCopyToAttribute(bool skip) => Skip = skip;

    /// <summary>Whether it is left out.</summary>
    public bool Skip { get; }
}
