using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Reflection;
using NT8Bridge.Headless.Host.Faults;

namespace NT8Bridge.Headless.Tests.Faults;

/// <summary>A script of faults as the file that <c>play --platform-faults</c> takes.</summary>
internal static class FaultScriptText
{
    public static string Of(PlatformFaults script) =>
        "{ " + (script.Account is null ? string.Empty : $"\"account\": {{ {Members(script.Account)} }}, ")
        + $"\"faults\": [{string.Join(", ", script.Faults.Select(static fault => $"{{ {Members(fault)} }}"))}] }}";

    private static string Members(object value) => string.Join(", ", value.GetType().GetProperties()
        .Where(static property => property is { Name: "Kind" } || property.CanWrite)
        .OrderBy(static property => property.Name == "Kind" ? string.Empty : property.Name, StringComparer.Ordinal)
        .Select(property => (property.Name, Value: property.GetValue(value)))
        .Where(static member => member.Value is not null)
        .Select(static member => $"\"{char.ToLowerInvariant(member.Name[0])}{member.Name[1..]}\": {Text(member.Value!)}"));

    private static string Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        int or double => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        DateTime time => $"\"{time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)}\"",
        IEnumerable list and not string => $"[{string.Join(", ", list.Cast<object>().Select(Text))}]",
        _ => $"\"{value}\"",
    };
}
