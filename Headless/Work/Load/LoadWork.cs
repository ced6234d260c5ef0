using System;
using System.Threading;
using NT8Bridge.Headless.Host.Instruments;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>Loads the data of a run: the one door for bars and ticks, whatever is run on them.</summary>
public static class LoadWork
{
    /// <summary>Reads all files and puts them together by instrument.</summary>
    /// <exception cref="WorkException">The files do not fit the request, or an instrument is not known.</exception>
    /// <exception cref="Data.DataFileException">A file cannot be read.</exception>
    public static RunData Run(
        DataRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        TradingHoursCatalog hours = new();
        RunFiles files = new(Instruments(hours, request), hours, request);
        files.CheckInstrument();
        if (request.Database is { } database)
            files.Add(database, progress, cancellation);
        foreach (DataInput input in request.Bars) files.Add(input, onlyTicks: false, progress, cancellation);
        foreach (DataInput input in request.Ticks) files.Add(input, onlyTicks: true, progress, cancellation);
        return files.Together(progress);
    }

    private static InstrumentCatalog Instruments(TradingHoursCatalog hours, DataRequest request)
    {
        InstrumentCatalog instruments = new(hours) { PresentYear = request.PresentYear };
        if (request.Instruments is { } file) InstrumentListFile.AddTo(instruments, file);
        return instruments;
    }
}
