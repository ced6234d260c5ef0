using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.History.BarFiles;

/// <summary>Names by which files say whose rows they hold, and whether such a name means an instrument.</summary>
public static class InstrumentNames
{
    /// <summary>
    /// True when both names mean one instrument: contracts by <see cref="ContractName"/>, others by their letters.
    /// </summary>
    public static bool AreSame(string one, string other)
    {
        if (one is null) throw new ArgumentNullException(nameof(one));
        if (other is null) throw new ArgumentNullException(nameof(other));
        return one.Trim().Equals(other.Trim(), StringComparison.OrdinalIgnoreCase)
            || (ContractName.TryParse(one, out ContractName a) && ContractName.TryParse(other, out ContractName b)
                && a.IsSameAs(b));
    }

    /// <summary>
    /// True when both names may mean one instrument: as <see cref="AreSame"/>, or one of them is the root of the other.
    /// </summary>
    public static bool MayBeSame(string one, string other) =>
        AreSame(one, other)
        || (ContractName.TryParse(one, out ContractName a) && ContractName.TryParse(other, out ContractName b)
            && a.Root == b.Root && (a.Month == 0 || b.Month == 0));

    /// <summary>
    /// The instrument that a dataset's folder names, as in <c>…/instrument=GC%2012-13/…</c> or <c>…/symbol=ESH4/…</c>; null when
    /// no folder of the path does. Where several do, the innermost is meant.
    /// </summary>
    public static string? OfFolder(string? path)
    {
        if (path is null) return null;
        string[] folders = path.Split('/', '\\');
        for (int i = folders.Length - 2; i >= 0; i--)
        {
            int equals = folders[i].IndexOf('=');
            if (equals > 0 && ColumnNames.Symbol.Contains(ColumnNames.Plain(folders[i].Substring(0, equals))))
                return Uri.UnescapeDataString(folders[i].Substring(equals + 1)).Trim();
        }

        return null;
    }

    /// <summary>The contract that metadata of a file name; null when they name none.</summary>
    internal static string? OfMetadata(IReadOnlyDictionary<string, string> metadata)
    {
        foreach (string key in ColumnNames.Symbol)
        {
            foreach (KeyValuePair<string, string> entry in metadata)
                if (ColumnNames.Plain(entry.Key) == key && ContractName.TryParse(entry.Value, out _))
                    return entry.Value.Trim();
        }

        return null;
    }

    /// <summary>NinjaTrader's full name of a contract in a file whose rows are of <paramref name="utcTicks"/>.</summary>
    internal static string FullName(string name, long utcTicks) =>
        ContractName.TryParse(name, out ContractName contract) && contract.Month > 0
            ? contract.FullName(new DateTime(Math.Max(0, Math.Min(utcTicks, DateTime.MaxValue.Ticks))).Year)
            : name;

    internal static string Listed(IEnumerable<ContractRows> contracts)
    {
        ContractRows[] all = contracts.OrderByDescending(contract => contract.Rows).ToArray();
        string first = string.Join(", ", all.Take(12));
        return all.Length <= 12 ? first : first + string.Format(CultureInfo.InvariantCulture, " and {0} more", all.Length - 12);
    }
}
