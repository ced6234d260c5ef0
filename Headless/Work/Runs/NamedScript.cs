using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Host.Names;

namespace NT8Bridge.Headless.Work.Runs;

/// <summary>Finds the script that a request names, in the same way whatever is run on it.</summary>
internal static class NamedScript
{
    /// <summary>
    /// The class of that name, else the only one that differs from it in upper and lower case alone; null when there is none.
    /// </summary>
    /// <exception cref="WrongRequestException">Several differ in that way.</exception>
    public static Type? Find(string name, IReadOnlyDictionary<string, Type> types, RequestPart part, string kind)
    {
        if (types.TryGetValue(name, out Type? exact)) return exact;
        Type[] alike = types.Where(entry => entry.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.Value).ToArray();
        return alike.Length < 2 ? alike.FirstOrDefault() : throw Unknown(part, kind, name, alike.Select(type => type.Name));
    }

    /// <summary>The strategy of that class name.</summary>
    /// <exception cref="WrongRequestException">There is none of that name.</exception>
    public static Type Strategy(string name, IReadOnlyDictionary<string, Type> strategies) =>
        Find(name, strategies, RequestPart.Strategy, "strategy")
        ?? throw Unknown(RequestPart.Strategy, "strategy", name, strategies.Keys);

    /// <summary>Says what there is instead.</summary>
    public static WrongRequestException Unknown(RequestPart part, string kind, string name, IEnumerable<string> known)
    {
        string[] those = [.. known];
        string near = NearNames.Question(name, those);
        if (near.Length > 0) return new WrongRequestException(part, $"there is no {kind} '{name}'{near}");
        return those.Length > 0
            ? new WrongRequestException(part, $"there is no {kind} '{name}'; there is {string.Join(", ", those)}.")
            : new WrongRequestException(
                part, $"there is no {kind} '{name}' in the scripts; name its file by {RequestPart.Scripts}.");
    }
}
