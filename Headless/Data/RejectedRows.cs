using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace NT8Bridge.Headless.Data;

/// <summary>The rows of one file that were set aside: all are counted, the first ones are kept with row and reason.</summary>
public sealed class RejectedRows
{
    private const int Kept = 5;
    private const int ShownBytes = 80;
    private readonly List<RejectedRow> _first = [];
    private readonly Dictionary<string, long> _reasons = [];

    /// <summary>Number of rows set aside.</summary>
    public long Count { get; private set; }

    /// <summary>Number of rows by what is wrong with them.</summary>
    public IReadOnlyDictionary<string, long> Reasons => _reasons;

    /// <summary>The first rows set aside, in the order in which they were found.</summary>
    public IReadOnlyList<RejectedRow> First => _first;

    /// <summary>Those of several files together; of the rows kept with their reason the first ones of the first files.</summary>
    public static RejectedRows Of(IEnumerable<RejectedRows> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        RejectedRows all = new();
        foreach (RejectedRows file in files)
        {
            all.Count += file.Count;
            foreach ((string reason, long rows) in file._reasons)
                all._reasons[reason] = all._reasons.GetValueOrDefault(reason) + rows;
            foreach (RejectedRow row in file._first)
                if (all._first.Count < Kept) all._first.Add(row);
        }

        return all;
    }

    /// <summary>Sets a row aside; <paramref name="text"/> is the row as it stands in the file.</summary>
    public void Add(long row, string reason, ReadOnlySpan<byte> text = default)
    {
        Count++;
        _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
        if (_first.Count == Kept) return;
        if (!text.IsEmpty)
        {
            string shown = Encoding.UTF8.GetString(text[..Math.Min(text.Length, ShownBytes)]);
            reason += ": '" + shown + (text.Length > ShownBytes ? "…'" : "'");
        }

        _first.Add(new RejectedRow(row, reason));
    }

    /// <summary>As the other overload, of a text of characters.</summary>
    public void Add(long row, string reason, ReadOnlySpan<char> text) =>
        Add(row, reason, Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, ShownBytes + 1)].ToString()));

    /// <summary>Counts rows of which the reason has been added already, for example the other rows of a damaged block.</summary>
    public void Add(long rows) => Count += Math.Max(0, rows);

    /// <summary>"3 rows set aside, first line 7: price is not a number: '…'", or "" when there are none.</summary>
    public override string ToString() => Count == 0
        ? ""
        : string.Format(
            CultureInfo.InvariantCulture, "{0:N0} row{1} set aside, first{2}: {3}",
            Count, Count == 1 ? "" : "s", _first[0].Row > 0 ? $" row {_first[0].Row}" : "", _first[0].Reason);
}
