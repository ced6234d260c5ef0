using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>A parameter of a script with the value that it ran with.</summary>
/// <param name="Name">Name of the property.</param>
/// <param name="Value">Its value, invariant.</param>
public sealed record ParameterText(string Name, string Value)
{
    /// <summary>The [NinjaScriptProperty] properties, in the order of the class.</summary>
    public static IReadOnlyList<ParameterText> Of(NinjaScriptBase script)
    {
        ArgumentNullException.ThrowIfNull(script);
        return
        [
            .. ScriptProperties.Of(script.GetType())
                .Where(property => property.IsDefined(typeof(NinjaScriptPropertyAttribute), inherit: true))
                .OrderBy(property => property.MetadataToken)
                .Select(property => new ParameterText(property.Name, Text(property.GetValue(script)))),
        ];
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
