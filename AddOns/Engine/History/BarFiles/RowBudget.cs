using System;
using System.Globalization;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Counts the rows of a parquet file before anything of it is decoded. Rows of one value take a few bytes in a file and all of
/// their size in memory, so a small file may claim more of them than a machine can hold.
/// </summary>
internal static class RowBudget
{
    /// <summary>
    /// A row group that claims more rows is damaged or made to do harm, because readers hold one in memory as a whole.
    /// </summary>
    private const long MostRowsOfAGroup = 20_000_000;

    /// <summary>The number of rows of the file.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="most">Rows that may be decoded.</param>
    /// <param name="isSkipped">Tells row groups that will not be decoded; null for none.</param>
    /// <exception cref="BarFileException">
    /// More than <paramref name="most"/> would be decoded, or a row group has too many.
    /// </exception>
    public static long Verify(IColumnReader reader, long most, Func<int, bool>? isSkipped = null)
    {
        long total = 0, decoded = 0;
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            long rows = reader.RowCount(group);
            if (rows is < 0 or > MostRowsOfAGroup)
                throw TooMany("{0:N0} rows in one row group, of which {1:N0} are read at most", rows, MostRowsOfAGroup);
            total += rows;
            if (isSkipped is null || !isSkipped(group)) decoded += rows;
            if (decoded > most) throw TooMany("it has {0:N0} rows or more, of which {1:N0} are read at most", decoded, most);
        }

        return total;
    }

    private static BarFileException TooMany(string text, long rows, long most) =>
        new(string.Format(CultureInfo.InvariantCulture, text, rows, most));
}
