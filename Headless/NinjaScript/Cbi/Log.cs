using System;
using System.Globalization;
using System.Reflection;

namespace NinjaTrader.Cbi;

/// <summary>The platform's log.</summary>
public static class Log
{
    /// <summary>
    /// Writes a text of a resource into the log: the class's static property of that name, or the name itself where there is
    /// none, with the arguments in its places.
    /// </summary>
    public static void Process(Type? resourceType, string name, object[]? args, LogLevel logLevel, LogCategories logCategories) =>
        NinjaTrader.NinjaScript.NinjaScript.Log(Text(resourceType, name, args), logLevel);

    internal static string Text(Type? resourceType, string name, object[]? args)
    {
        PropertyInfo? property = resourceType?.GetProperty(
            name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.FlattenHierarchy);
        string text = property?.GetValue(null) as string ?? name;
        if (args is null || args.Length == 0) return text;

        // A text of the host has no places for the arguments, and none of them is to be lost.
        return text.Contains('{', StringComparison.Ordinal)
            ? string.Format(CultureInfo.InvariantCulture, text, args)
            : text + ": " + string.Join(", ", args);
    }
}
