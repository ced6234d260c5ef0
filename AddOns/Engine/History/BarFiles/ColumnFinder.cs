using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Finds a column of a file of another making by what it holds: by the name that the caller gives it, else by the names that
/// pandas, vendors and exchanges commonly use. Case and characters other than letters and digits do not matter.
/// </summary>
internal sealed class ColumnFinder
{
    private readonly IReadOnlyList<ColumnSchema> _all;
    private readonly ForeignReading _reading;

    public ColumnFinder(IReadOnlyList<ColumnSchema> all, ForeignReading reading)
    {
        _all = all;
        _reading = reading;
    }

    /// <summary>The name that the caller gives the column of a role; null where it gives none.</summary>
    public string? Given(string role) =>
        _reading.Columns?.FirstOrDefault(entry => entry.Key.Equals(role, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The column that the caller names.</summary>
    /// <exception cref="BarFileException">There is none of that name.</exception>
    public ColumnSchema Named(string role, string name) =>
        _all.FirstOrDefault(column => column.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new BarFileException($"there is no column {name.Trim()} for {role}; the file has {Listed()}");

    /// <summary>The first column with one of the names, in their order; null when there is none.</summary>
    public ColumnSchema? Find(IReadOnlyList<string> names, params ColumnKind[] kinds)
    {
        foreach (string name in names)
            foreach (ColumnSchema column in _all)
                if (Array.IndexOf(kinds, column.Kind) >= 0 && ColumnNames.Plain(column.Name) == name)
                    return column;
        return null;
    }

    /// <summary>A column of numbers that must be there.</summary>
    /// <exception cref="BarFileException">It is missing or holds no numbers.</exception>
    public ColumnSchema Number(string role, IReadOnlyList<string> names) => NumberIfAny(role, names) ?? throw Lacks(role, names);

    /// <summary>A column of numbers; null when there is none.</summary>
    /// <exception cref="BarFileException">The one that the caller names is missing or holds no numbers.</exception>
    public ColumnSchema? NumberIfAny(string role, IReadOnlyList<string> names)
    {
        if (Given(role) is not { } given) return Find(names, ColumnKind.Whole, ColumnKind.Real);
        ColumnSchema column = Named(role, given);
        return column.Kind is ColumnKind.Whole or ColumnKind.Real
            ? column
            : throw new BarFileException($"column {column.Name} for {role} holds no numbers but {column.TypeName}");
    }

    /// <summary>The exception for a column that is not there.</summary>
    public BarFileException Lacks(string role, IReadOnlyList<string> names) => new(
        $"no column for {role} (looked for {string.Join(", ", names.Take(5))} and the like); the file has {Listed()}; "
        + $"name it, as in --columns {role}=NAME");

    private string Listed() => string.Join(", ", _all.Select(column => $"{column.Name} ({column.TypeName})"));
}
