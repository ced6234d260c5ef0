using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Tells whose rows a file of another making holds, by the column that names contracts, by its metadata and by the folder it
/// lies in, and picks the rows of the instrument that was asked for. Rows of two contracts are never mixed.
/// </summary>
internal sealed class ForeignSymbols
{
    private readonly List<string> _names = new();
    private readonly List<long> _rows = new();
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly List<int[]> _groups = new();
    private bool[] _wanted = Array.Empty<bool>();

    private ForeignSymbols()
    {
    }

    /// <summary>The contract whose rows are used, as the file names it; null when it names none.</summary>
    public string? Name { get; private set; }

    /// <summary>Rows of other contracts, which are not used.</summary>
    public IReadOnlyList<ContractRows> Others { get; private set; } = Array.Empty<ContractRows>();

    /// <summary>True when the file has a column that tells whose rows it holds.</summary>
    public bool HasColumn => _names.Count > 0;

    /// <summary>Reads the names and picks the rows.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="reading">What is asked for.</param>
    /// <param name="notes">A sentence is added for what was overridden.</param>
    /// <exception cref="BarFileException">
    /// The file holds several contracts and none was asked for, or not the one that was; the message lists them.
    /// </exception>
    public static ForeignSymbols Of(IColumnReader reader, ForeignReading reading, List<string> notes)
    {
        var symbols = new ForeignSymbols();
        ColumnSchema? column = ColumnOf(reader, reading);
        if (column is not null) symbols.Read(reader, column);
        symbols.Pick(column, reader.Metadata, reading, notes);
        return symbols;
    }

    /// <summary>The column that tells whose rows a file holds; null when it has none.</summary>
    /// <exception cref="BarFileException">There is none of the name that the caller gives.</exception>
    public static ColumnSchema? ColumnOf(IColumnReader reader, ForeignReading reading)
    {
        var finder = new ColumnFinder(reader.Columns, reading);
        return finder.Given("symbol") is { } given
            ? finder.Named("symbol", given)
            : finder.Find(ColumnNames.Symbol, ColumnKind.Text) ?? finder.Find(ColumnNames.SymbolNumber, ColumnKind.Whole);
    }

    /// <summary>Which rows of a row group are of the contract that is used; null when all are.</summary>
    /// <exception cref="BarFileException">The names of the row group could not be read.</exception>
    public bool[]? Wanted(int group, int rows)
    {
        if (_wanted.Length == 0 || Others.Count == 0) return null;
        int[] codes = _groups[group];
        if (codes.Length != rows) throw new BarFileException("the names of its contracts cannot be read");
        return Array.ConvertAll(codes, code => _wanted[code]);
    }

    private void Read(IColumnReader reader, ColumnSchema column)
    {
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            int[] codes;
            try
            {
                ColumnValues values = reader.Read(group, column);
                codes = new int[values.Count];
                string? last = null;
                int code = -1;
                for (int row = 0; row < codes.Length; row++)
                {
                    string name = values.Text(row)
                        ?? (values.IsMissing(row) ? null : values.Whole(row)?.ToString(CultureInfo.InvariantCulture)) ?? "";
                    if (code < 0 || !string.Equals(name, last, StringComparison.Ordinal)) code = CodeOf(name);
                    last = name;
                    codes[row] = code;
                    _rows[code]++;
                }
            }
            catch (BarFileException)
            {
                // The row group cannot be read; whoever reads its other columns finds the same and says so.
                codes = Array.Empty<int>();
            }

            _groups.Add(codes);
        }
    }

    private int CodeOf(string name)
    {
        if (_codes.TryGetValue(name, out int code)) return code;
        code = _names.Count;
        _codes.Add(name, code);
        _names.Add(name.Trim());
        _rows.Add(0);
        return code;
    }

    private void Pick(
        ColumnSchema? column, IReadOnlyDictionary<string, string> metadata, ForeignReading reading, List<string> notes)
    {
        string? folder = InstrumentNames.OfFolder(reading.Path), meta = InstrumentNames.OfMetadata(metadata);
        InstrumentClaim.Verify(folder, "its folder", reading, notes);
        InstrumentClaim.Verify(meta, "its metadata", reading, notes);
        if (_names.Count == 0)
        {
            Name = folder ?? meta;
            return;
        }

        string? asked = reading.Instrument ?? (_names.Distinct().Count(name => name.Length > 0) > 1 ? folder ?? meta : null);
        string[] distinct = _names.Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (distinct.Length <= 1)
        {
            // An id is no name; a root alone may be the root of the contract that was asked for.
            string? only = distinct.Length == 1 && column!.Kind == ColumnKind.Text ? distinct[0] : null;
            InstrumentClaim.Verify(only, "its column " + column!.Name, reading, notes);
            Name = only ?? folder ?? meta;
            Use(name => distinct.Length == 0 || name.Length > 0);
            return;
        }

        ContractRows[] held = Held(_ => true);
        if (asked is null)
        {
            throw new BarFileException(
                $"it holds several contracts by its column {column!.Name}: {InstrumentNames.Listed(held)}; "
                + "name the one to read, as in --instrument \"ES 03-24\"");
        }

        if (!distinct.Any(name => InstrumentNames.AreSame(name, asked)))
        {
            throw new BarFileException(
                $"it does not hold {asked}; by its column {column!.Name} it holds {InstrumentNames.Listed(held)}; "
                + (column.Kind == ColumnKind.Text
                    ? "name one of these by --instrument"
                    : "give a file of one contract, or one that names them, as in --columns symbol=NAME"));
        }

        Name = distinct.First(name => InstrumentNames.AreSame(name, asked));
        Use(name => InstrumentNames.AreSame(name, asked));
    }

    private ContractRows[] Held(Func<string, bool> which) => Enumerable.Range(0, _names.Count)
        .Where(code => which(_names[code]))
        .GroupBy(code => _names[code], code => _rows[code], StringComparer.OrdinalIgnoreCase)
        .Select(name => new ContractRows(name.Key, name.Sum())).OrderByDescending(contract => contract.Rows).ToArray();

    private void Use(Func<string, bool> isWanted)
    {
        _wanted = _names.Select(isWanted).ToArray();
        Others = Held(name => !isWanted(name));
    }
}
