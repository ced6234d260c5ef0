using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>NinjaTrader's database as it lies in <c>Documents\NinjaTrader 8\db</c>, or in a copy of it.</summary>
public sealed class NinjaTraderDatabase
{
    private const string Mend = "name NinjaTrader's folder db, with minute, tick, day or replay in it";
    private const int Shown = 8;
    private readonly string _folder;

    /// <summary>Looks what there is.</summary>
    /// <param name="folder">The folder db, or the one that it lies in.</param>
    /// <exception cref="InputFileException">There is no such folder, or none of NinjaTrader's four in it.</exception>
    public NinjaTraderDatabase(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _folder = folder;
        if (!Directory.Exists(folder)) throw new InputFileException(folder, 0, "there is no such folder", "check the path");
        string root = Named(folder, "db") ?? folder;
        (DatabaseKind Kind, string? Folder)[] kinds =
        [
            .. Enum.GetValues<DatabaseKind>().Select(kind => (kind, Named(root, kind.ToString()))),
        ];
        if (kinds.All(kind => kind.Folder is null))
            throw new InputFileException(folder, 0, "it is no database of NinjaTrader", Mend);
        Entries =
        [
            .. kinds.Where(kind => kind.Folder is not null).SelectMany(kind => Directory.GetDirectories(kind.Folder!)
                .Order(StringComparer.Ordinal).Select(path => new DatabaseEntry(kind.Kind, Path.GetFileName(path), path))),
        ];
    }

    /// <summary>All that is kept, by kind and instrument.</summary>
    public IReadOnlyList<DatabaseEntry> Entries { get; }

    /// <summary>What is kept of an instrument, by any name of it; null when there is nothing of that kind.</summary>
    public DatabaseEntry? Find(DatabaseKind kind, string instrument) =>
        Entries.FirstOrDefault(entry => entry.Kind == kind && InstrumentNames.AreSame(entry.Instrument, instrument));

    /// <summary>What is kept of an instrument, by any name of it.</summary>
    /// <exception cref="InputFileException">There is nothing of that kind.</exception>
    public DatabaseEntry Get(DatabaseKind kind, string instrument)
    {
        if (Find(kind, instrument) is { } found) return found;
        string name = kind.ToString().ToLowerInvariant();
        string[] there = [.. Entries.Where(entry => entry.Kind == kind).Select(entry => entry.Instrument)];
        string more = there.Length > Shown ? $" and {there.Length - Shown} more" : "";
        string known = there.Length == 0
            ? $"it has nothing in {name}"
            : $"in {name} it has {string.Join(", ", there.Take(Shown))}{more}";
        throw new InputFileException(_folder, 0, $"it has nothing of {instrument} in {name}", known);
    }

    /// <summary>What is kept of each contract of a product in a kind, where files of the wanted range are there.</summary>
    public IReadOnlyList<DatabaseEntry> ContractsOf(DatabaseKind kind, string product, FileReading reading) =>
    [
        .. Entries.Where(entry => entry.Kind == kind && ContractName.TryParse(entry.Instrument, out ContractName contract)
            && contract.Month > 0 && contract.Root.Equals(product, StringComparison.OrdinalIgnoreCase)
            && DatabaseFolder.HasRowsIn(entry.Folder, reading)),
    ];

    /// <summary>The folder of that name, by any case of its letters: on Windows all are the same.</summary>
    private static string? Named(string parent, string name) => Directory.EnumerateDirectories(parent)
        .FirstOrDefault(path => Path.GetFileName(path).Equals(name, StringComparison.OrdinalIgnoreCase));
}
