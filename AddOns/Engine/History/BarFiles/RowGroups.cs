using System;
using System.Threading;

namespace NT8Bridge.History.BarFiles;

/// <summary>Goes through the row groups of a file of another making. One that cannot be read is counted row by row.</summary>
internal static class RowGroups
{
    /// <summary>Takes every row group but those that lie outside the time asked for.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="window">What time is asked for.</param>
    /// <param name="rejected">Is told of the rows that cannot be read.</param>
    /// <param name="take">Reads the row group of that number, whose first row has the second number.</param>
    /// <param name="cancellation">Stops between row groups.</param>
    public static void Take(
        IColumnReader reader, TimeWindow window, RowRejections rejected, Action<int, int> take, CancellationToken cancellation)
    {
        for (int group = 0, first = 0; group < reader.RowGroupCount; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = (int)reader.RowCount(group);
            try
            {
                if (window.Skips(group)) window.Outside += count;
                else take(group, first);
            }
            catch (BarFileException e)
            {
                rejected.Add(first, count, e.Message);
            }

            first += count;
        }
    }
}
