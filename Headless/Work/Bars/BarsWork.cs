using System;
using System.Collections.Generic;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Bars;

/// <summary>Makes bars of ticks or of finer bars and writes them.</summary>
public static class BarsWork
{
    /// <summary>Makes and writes the bars.</summary>
    /// <exception cref="WorkException">
    /// The instrument is not known or missing, or the bars type is not known.
    /// </exception>
    /// <exception cref="DataFileException">The file cannot be read, gives no bar, or the bars cannot be written.</exception>
    public static BarsFileResult Run(
        BarsFileRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        bool isParquet = BarOutput.IsParquet(request.To);
        SeriesRows series = request.ImportType is null
            ? SeriesRows.Read(request.Data, progress, cancellation)
            : SeriesRows.Of(ImportedFile.Read(request, progress, cancellation));
        MarketDataRows rows = series.Rows;
        cancellation.ThrowIfCancellationRequested();
        if (request.Interval is not { } interval)
        {
            if (request.Period is null) throw new WrongRequestException(RequestPart.Period, $"say which bars to make.");
            return BarsOfType.Make(request, series, progress);
        }

        (ISessionCalendar calendar, string? instrument) =
            InstrumentSessions.Of(
                request.Data.TradingHours, request.Data.Instrument, rows.Instrument, request.Data.PresentYear);
        var made = MadeBars.Of(rows, interval, calendar);
        if (made.Bars.Length == 0)
        {
            throw new InputFileException(
                request.From, 0, $"no bar of {interval} can be made of it",
                "give a file with rows inside the sessions of " + calendar.Name);
        }

        IReadOnlyList<InputCount> files = series.Count(instrument, calendar.Name, made.OutOfSession, progress);
        if (instrument is null && isParquet)
            throw new UnusableFileException(request.To, $"{BarOutput.WithoutInstrument}", $"name it by {RequestPart.Instrument}");
        BarOutput.Write(request.To, made.Bars, instrument, interval);
        return new BarsFileResult
        {
            Rows = rows,
            Instrument = instrument,
            Sessions = calendar.Name,
            Period = interval.ToString(),
            Bars = made.Bars,
            Files = files,
            Told = series.Told,
            To = request.To,
        };
    }
}
