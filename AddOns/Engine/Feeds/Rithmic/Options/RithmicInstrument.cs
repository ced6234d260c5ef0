using System;
using System.Globalization;

namespace NT8Bridge.Feeds.Rithmic.Options;

/// <summary>
/// NinjaTrader's instrument name in Rithmic's terms: "GC 12-13" is root GC and contract GCZ3 (month letter, last digit of the
/// year); "GC" and "GC ##-##" leave the contract to the front month.
/// </summary>
public sealed class RithmicInstrument
{
    private RithmicInstrument(string root, string contract)
    {
        Root = root;
        Contract = contract;
    }

    /// <summary>Root symbol, "GC".</summary>
    public string Root { get; }

    /// <summary>Contract symbol, "GCZ3"; empty when the front month decides.</summary>
    public string Contract { get; }

    /// <summary>Reads a NinjaTrader instrument name.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static RithmicInstrument Parse(string name)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        string[] parts = name.Trim().Split(' ');
        if (parts.Length == 1 && parts[0].Length > 0) return new RithmicInstrument(parts[0], string.Empty);
        if (parts.Length == 2 && parts[1] == "##-##") return new RithmicInstrument(parts[0], string.Empty);
        if (parts.Length == 2 && parts[1].Length == 5 && parts[1][2] == '-'
            && int.TryParse(parts[1].Substring(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            && int.TryParse(parts[1].Substring(3), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && month is >= 1 and <= 12)
        {
            return new RithmicInstrument(
                parts[0], parts[0] + ContractName.MonthLetters[month - 1] + (year % 10).ToString(CultureInfo.InvariantCulture));
        }

        throw new FormatException($"'{name}' is no futures contract: write root, month and year, for example GC 12-13.");
    }
}
