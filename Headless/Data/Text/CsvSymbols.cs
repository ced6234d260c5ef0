using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>Picks the rows of one contract out of a file that names the contract in each row.</summary>
internal sealed class CsvSymbols(string path, string? asked, bool isForced)
{
    private readonly Dictionary<string, Symbol> _symbols = [];

    /// <summary>Rows of other contracts, by their symbol; null when no row names its contract.</summary>
    public IReadOnlyList<ContractRows>? Others => _symbols.Count == 0
        ? null
        : [.. _symbols.Where(one => !one.Value.IsWanted).Select(one => new ContractRows(one.Key, one.Value.Rows))];

    /// <summary>Counts a row and tells whether it is of the contract that is asked for.</summary>
    public bool Takes(ReadOnlySpan<char> text)
    {
        if (!_symbols.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out Symbol? symbol))
        {
            string name = text.ToString();
            symbol = new Symbol(IsWanted(name));
            _symbols.Add(name, symbol);
        }

        symbol.Rows++;
        return symbol.IsWanted;
    }

    /// <summary>
    /// The one symbol whose rows were taken; null when the file names none.
    /// </summary>
    /// <exception cref="InputFileException">Rows of several were taken, or of none.</exception>
    public string? Taken()
    {
        string[] taken = [.. _symbols.Where(symbol => symbol.Value.IsWanted).Select(symbol => symbol.Key)];
        if (taken.Length == 1 || _symbols.Count == 0) return taken.FirstOrDefault();
        string all = string.Join(", ", _symbols.Select(symbol => new ContractRows(symbol.Key, symbol.Value.Rows)));
        throw taken.Length == 0
            ? new InputFileException(
                path, 0, $"it holds {all}, not {asked}", "give a file of that contract, or name one of these by --instrument")
            : new InputFileException(
                path, 0, $"it holds {all}", asked is null
                    ? "name the one whose rows are wanted by --instrument"
                    : $"which of them is {asked} cannot be told: write a file of that contract alone")
            {
                Contracts = taken,
            };
    }

    /// <summary>
    /// A number cannot be told from the contract asked for, nor the product alone; it is taken, and refused in the end when there
    /// is a second one.
    /// </summary>
    private bool IsWanted(string symbol) =>
        isForced || asked is null || InstrumentNames.MayBeSame(symbol, asked) || symbol.All(char.IsAsciiDigit);

    private sealed class Symbol(bool isWanted)
    {
        public bool IsWanted { get; } = isWanted;

        public long Rows { get; set; }
    }
}
