using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Export;

/// <summary>
/// Writes one row per base bar with the bar, every timeframe's indicators at its close, and the signal. A value that is not ready
/// is empty. A row depends on the bars up to it alone.
/// </summary>
public static class ExportWork
{
    /// <summary>Reads, calculates and writes.</summary>
    /// <exception cref="WorkException">The instrument is not known.</exception>
    /// <exception cref="DataFileException">The file cannot be read, or the rows cannot be written.</exception>
    public static ExportResult Run(
        ExportRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.First is < 1)
            throw new WrongRequestException(RequestPart.First, $"{request.First} is no number of bars; write 1 or more.");

        // Data are large: a model that cannot be used is told before they are read.
        SignalModel model = request.ModelFile is { } file ? Model(file) : SignalModel.Default();
        MarketDataRows data = MarketDataFile.Read(request.From, Reading(request), new StepShare(progress, "reading"));
        cancellation.ThrowIfCancellationRequested();
        (ISessionCalendar calendar, string? instrument) =
            InstrumentSessions.Of(request.TradingHours, request.Instrument, data.Instrument, request.PresentYear);
        var made = MadeBars.Of(data, request.Interval, calendar);
        var input = InputCount.Of(data, instrument, calendar.Name, made.OutOfSession);
        progress?.Report(new FileRead(input));
        IEnumerable<Bar> bars = made.Bars;
        if (request.First is { } first) bars = bars.Take(first);

        EngineOptions options = new() { Interval = request.Interval, Seeding = request.Seeding };
        TradingEngine engine = new(options, model, calendar);
        ExportRows rows = new(engine);
        foreach (Bar bar in bars)
        {
            if (engine.OnBar(bar, BarOrigin.PlatformHistory) == BarOutcome.Accepted) rows.Add();
        }

        WholeFile.Write(request.To, stream =>
        {
            if (BarOutput.IsParquet(request.To)) ExportParquet.Write(stream, rows);
            else ExportCsv.Write(stream, rows);
        });
        return new ExportResult(
            rows.Count, rows.Columns, input, engine.Counters[BarOutcome.OutOfSession], engine.Counters[BarOutcome.Rejected]);
    }

    private static FileReading Reading(ExportRequest request) => request.Reading with
    {
        Instrument = request.Instrument,
        SessionsOf = name =>
            InstrumentSessions.Of(request.TradingHours, request.Instrument, name, request.PresentYear).Calendar,
    };

    private static SignalModel Model(string path)
    {
        if (!File.Exists(path)) throw new UnusableFileException(path, $"there is no such file", $"check the path");
        try
        {
            return SignalModelReader.Read(File.ReadAllText(path));
        }
        catch (SignalModelException e)
        {
            string place = e.Path.Length == 0 ? "" : e.Path + ": ";
            throw new UnusableFileException(path, $"{place}{e.Reason.TrimEnd('.')}", $"mend the model", e);
        }
    }
}
