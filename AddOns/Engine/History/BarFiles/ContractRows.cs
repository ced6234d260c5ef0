using System.Globalization;

namespace NT8Bridge.History.BarFiles;

/// <summary>Rows of another contract than the one that was asked for.</summary>
/// <param name="Name">The contract as the file names it; empty for rows that name none.</param>
/// <param name="Rows">Number of its rows.</param>
public sealed record ContractRows(string Name, long Rows)
{
    /// <summary>Name and number in one line.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0} ({1:N0} {2})", Name.Length == 0 ? "rows that name none" : Name, Rows,
        Rows == 1 ? "row" : "rows");
}
