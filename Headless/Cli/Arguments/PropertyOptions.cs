using System;
using System.Collections.Generic;
using System.CommandLine;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>Reads <c>--param Name=Value …</c>.</summary>
internal static class PropertyOptions
{
    /// <summary>Values by name; of several for one name the last counts.</summary>
    /// <exception cref="WrongArgumentException">One has no value.</exception>
    public static IReadOnlyDictionary<string, object> Read(VerbContext context, Option<string[]> option)
    {
        Dictionary<string, object> values = new(StringComparer.Ordinal);
        foreach ((string name, string value) in context.ParseAll(option, PropertyText.Parse)) values[name] = value;
        return values;
    }
}
