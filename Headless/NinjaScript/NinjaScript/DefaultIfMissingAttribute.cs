using System;

namespace NinjaTrader.NinjaScript;

/// <summary>The value of a property that an older stored script does not have.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false)]
public sealed class DefaultIfMissingAttribute : Attribute
{
    /// <summary>Marks it.</summary>
    public DefaultIfMissingAttribute(object value) => Value = value;

    /// <summary>The value.</summary>
    public object Value { get; }
}
