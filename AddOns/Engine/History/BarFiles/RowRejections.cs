using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Rows of a file that were not used. All are counted; the first thousand are kept with row and reason, so that a file of many
/// bad rows takes no memory for them.
/// </summary>
internal sealed class RowRejections
{
    private const int Kept = 1_000;
    private readonly List<RejectedBarRow> _first = new();

    /// <summary>Number of rows.</summary>
    public long Count { get; private set; }

    /// <summary>The first ones.</summary>
    public IReadOnlyList<RejectedBarRow> First => _first;

    /// <summary>Adds a row.</summary>
    public void Add(long row, Bar? bar, string reason)
    {
        Count++;
        if (_first.Count < Kept) _first.Add(new RejectedBarRow(row, bar, reason));
    }

    /// <summary>Adds rows that cannot be read for one reason.</summary>
    public void Add(long firstRow, long rows, string reason)
    {
        if (rows < 1) return;
        Add(firstRow, null, $"this and the next {rows - 1} rows cannot be read: {reason}");
        Count += rows - 1;
    }
}
