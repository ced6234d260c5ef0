using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>Picks the rows of one contract out of a file that names the contract in each row.</summary>
internal sealed class CsvSymbols(string path, string? asked, bool isForced)
{
    private readonly Dictionary<string, Symbol> _symbols = [];
    private readonly ContractName? _asked = ContractName.TryParse(asked, out ContractName contract) ? contract : null;

    /// <summary>Rows of other contracts, by their symbol.</summary>
    public IReadOnlyDictionary<string, long> Others =>
        _symbols.Where(symbol => !symbol.Value.IsWanted).ToDictionary(symbol => symbol.Key, symbol => symbol.Value.Rows);

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
        string all = string.Join(", ", _symbols.Select(symbol => symbol.Key).Order(StringComparer.Ordinal));
        throw taken.Length == 0
            ? new InputFileException(
                path, 0, $"it holds {all}, not {asked}", "give a file of that contract, or name one of these by --instrument")
            : new InputFileException(
                path, 0, $"it holds {all}", asked is null
                    ? "name the one whose rows are wanted by --instrument"
                    : $"which of them is {asked} cannot be told: write a file of that contract alone");
    }

    /// <summary>
    /// A number cannot be told from the contract asked for, nor the product alone; it is taken, and refused in the end when there
    /// is a second one.
    /// </summary>
    private bool IsWanted(string symbol)
    {
        if (isForced || _asked is not { } wanted) return true;
        if (!ContractName.TryParse(symbol, out ContractName contract)) return symbol.All(char.IsAsciiDigit);
        return contract.IsSameAs(wanted) || (contract.Root == wanted.Root && (contract.Month == 0 || wanted.Month == 0));
    }

    private sealed class Symbol(bool isWanted)
    {
        public bool IsWanted { get; } = isWanted;

        public long Rows { get; set; }
    }
}
