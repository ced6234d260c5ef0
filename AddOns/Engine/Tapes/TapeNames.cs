using System;

namespace NT8Bridge.Tapes;

/// <summary>The kinds of lines as they are written.</summary>
internal static class TapeNames
{
    /// <summary>What an order or a fill says that did not happen in history.</summary>
    internal const string Live = "live";

    private static readonly string[] Names =
        ["tape", "bar", "state", "engine", "snapshot", "order", "execution", "statistic", "lost", "end"];

    /// <summary>The name of a kind.</summary>
    internal static string Of(TapeKind kind) => Names[(int)kind];

    /// <summary>The kind of a name; false when there is none.</summary>
    internal static bool TryParse(string? name, out TapeKind kind)
    {
        int index = Array.IndexOf(Names, name);
        kind = (TapeKind)Math.Max(index, 0);
        return index >= 0;
    }
}
