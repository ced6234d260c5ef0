using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Cache;

/// <summary>Looks after the files that a running strategy leaves behind.</summary>
public static class CacheWork
{
    /// <summary>What each file is and holds; a damaged one is told, not refused.</summary>
    /// <exception cref="WorkFailedException">A file is missing or no parquet file of bars.</exception>
    public static IReadOnlyList<CacheFileState> Inspect(IReadOnlyList<string> files)
    {
        CheckThere(files);
        CacheFiles cache = In(".");
        return Told(() => files.Select(cache.Inspect).ToArray());
    }

    /// <summary>Reads every file of a cache folder to its end.</summary>
    /// <exception cref="WorkFailedException">There is no parquet file below the folder.</exception>
    public static IReadOnlyList<CacheFileState> Verify(string folder, CancellationToken cancellation = default)
    {
        CacheFileState[] states = Told(() => In(folder).Verify(cancellation).ToArray());
        return states.Length > 0
            ? states
            : throw new WorkFailedException($"there is no parquet file below {folder}; check {RequestPart.Folder}");
    }

    /// <summary>
    /// Takes files into the history, each when the caller asks for the next result, so that the results of the files before
    /// one that is refused are known.
    /// </summary>
    /// <exception cref="WorkException">The instrument is not known, or a file holds ticks or bars of another length.</exception>
    /// <exception cref="InputFileException">A file cannot be read.</exception>
    public static IEnumerable<CacheImportResult> Import(CacheImportRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        (ISessionCalendar calendar, string? instrument) = Sessions(request.TradingHours, request.Instrument, request.NowUtcTicks);
        HistoryFolder history = new(new CacheLayout(request.Folder), calendar, BarCodec.ForThisRuntime());
        CacheImportRequest named = request with { Instrument = instrument ?? request.Instrument };
        return named.Files.Select(file => Import(history, file, named, calendar, cancellation));
    }

    /// <summary>Writes all bars of an instrument into one file, parquet or CSV by its name.</summary>
    /// <exception cref="WorkException">The instrument is not known, or there is no bar of it.</exception>
    /// <exception cref="OutputFileException">The file cannot be written, or its name tells no format.</exception>
    public static HistoryLoad Export(CacheExportRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        bool isParquet = BarOutput.IsParquet(request.To);
        RequestPart instrument = RequestPart.Instrument;
        (ISessionCalendar calendar, string? full) = Sessions(request.TradingHours, request.Instrument, request.NowUtcTicks);
        HistoryRequest all = new(full ?? request.Instrument, request.Interval, 0, request.NowUtcTicks, 1);
        HistoryLoad load = Told(() => In(request.Folder).Collect(all, calendar, cancellation));
        if (load.Bars.Length == 0)
        {
            throw new WorkFailedException(
                $"nothing was written: {load.Reason}; check {RequestPart.Folder}, {instrument} and {RequestPart.Period}");
        }

        if (isParquet) BarOutput.Write(request.To, load.Bars, all.Instrument, all.Interval, calendar.Name);
        else BarOutput.WriteCsv(request.To, load.Bars);
        return load;
    }

    private static CacheImportResult Import(
        HistoryFolder history, string file, CacheImportRequest request, ISessionCalendar calendar, CancellationToken cancellation)
    {
        MarketDataRows rows = Read(file, request, calendar);
        cancellation.ThrowIfCancellationRequested();
        BarSave save = history.Append(request.Instrument, request.Interval, rows.Bars, request.NowUtcTicks, cancellation);
        var input = InputCount.Of(rows, request.Instrument, calendar.Name, outsideSessions: 0);
        return new CacheImportResult(
            input with { Used = input.Used - save.Rejected }, save.Added, save.Changed, save.Rejected, save.Reason)
        {
            IsSaved = save.IsSaved,
        };
    }

    private static MarketDataRows Read(string file, CacheImportRequest request, ISessionCalendar calendar)
    {
        FileReading reading = request.Reading with { Instrument = request.Instrument, SessionsOf = _ => calendar };
        MarketDataRows rows = MarketDataFile.Read(file, reading);
        if (rows.Kind == MarketDataKind.Ticks)
            throw new UnusableFileException(file, $"it holds ticks, not bars", $"make bars of them by 'nt8bridge bars'");

        // Too few bars to tell their length by: it is taken from what was asked for.
        if (rows.Interval is null) return MarketDataFile.Read(file, reading with { BarLength = request.Interval });
        if (rows.Interval == request.Interval) return rows;
        RequestPart period = RequestPart.Period;
        string asIs = $"--bar-length {request.Interval} where they only stand so far apart";
        throw new UnusableFileException(
            file, $"its bars are of {rows.Interval}, not of {request.Interval}",
            $"take them as such by {period} {rows.Interval}, make others of them by 'nt8bridge bars', or say {asIs}");
    }

    private static NamedSessions Sessions(string? tradingHours, string instrument, long nowUtcTicks) =>
        InstrumentSessions.Of(tradingHours, instrument, null, new DateTime(nowUtcTicks).Year);

    private static CacheFiles In(string folder) => new(new CacheLayout(folder), BarCodec.ForThisRuntime());

    private static void CheckThere(IReadOnlyList<string> files)
    {
        if (files.FirstOrDefault(Directory.Exists) is { } folder)
        {
            throw new WorkFailedException(
                $"{folder}: it is a folder; name a file, or look through it by 'nt8bridge cache verify'");
        }

        if (files.FirstOrDefault(file => !File.Exists(file)) is { } missing)
            throw new WorkFailedException($"{missing}: there is no such file; check the path");
    }

    private static T Told<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (BarFileException e)
        {
            throw new WorkFailedException($"{e.Message}", e);
        }
    }
}
