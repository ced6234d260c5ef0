using System;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Database;

/// <summary>Writes what NinjaTrader's database keeps of an instrument to one file of another form.</summary>
public static class DatabaseExportWork
{
    /// <summary>Reads and writes.</summary>
    /// <param name="request">The database, the instrument and the kind.</param>
    /// <param name="to">
    /// File to write: .parquet, .csv, or .txt for NinjaTrader's own text; or the folder of a dataset, with a slash at its end.
    /// </param>
    /// <param name="progress">Is told how far the work is.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What became of the rows.</returns>
    /// <exception cref="WorkException">Nobody said the instrument, or the form cannot hold the rows.</exception>
    /// <exception cref="DataFileException">A file cannot be read or written.</exception>
    public static InputCount Run(
        DatabaseRequest request, string to, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(to);
        if (request.Instrument is not { } instrument)
            throw new WrongRequestException(RequestPart.Instrument, $"say which instrument to write, for example \"ES 12-25\".");
        string folder = new DatabaseSource(request.Folder, request.Kind ?? DatabaseKind.Minute).PathOf(instrument);
        MarketDataRows rows = MarketDataFile.Read(
            folder, request.Reading with { Instrument = instrument }, new StepShare(progress, "reading " + folder));
        cancellation.ThrowIfCancellationRequested();
        if (rows.Count == 0)
        {
            throw new UnusableFileException(
                folder, $"no row of it lies in the range", $"widen {RequestPart.From} and {RequestPart.To}");
        }

        var count = InputCount.Of(rows, rows.Instrument ?? instrument, "", 0);
        progress?.Report(new FileRead(count));
        RowsFile.Write(to, rows, rows.Instrument ?? instrument);
        return count;
    }
}
