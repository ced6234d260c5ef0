using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Seams;

/// <summary>The properties of a script that a user can set: public, readable, writable, browsable.</summary>
internal static class ScriptProperties
{
    internal static IEnumerable<PropertyInfo> Of(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.CanRead && p.GetSetMethod() is not null && p.GetIndexParameters().Length == 0)
        .Where(p => p.GetCustomAttribute<BrowsableAttribute>(inherit: true) is not { Browsable: false });

    /// <summary>Copies what a user can set to another instance; what can be cloned, a brush or a period, is.</summary>
    internal static void Copy(NinjaScript from, NinjaScript to)
    {
        foreach (PropertyInfo property in Of(from.GetType()))
        {
            object? value = property.GetValue(from);
            property.SetValue(to, value is ICloneable cloneable and not string and not Array ? cloneable.Clone() : value);
        }
    }
}
