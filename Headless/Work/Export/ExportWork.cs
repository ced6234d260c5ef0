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
        bool isParquet = BarOutput.IsParquet(request.To);
        MarketDataRows data = MarketDataFile.Read(request.From, new StepShare(progress, "reading"));
        cancellation.ThrowIfCancellationRequested();
        ISessionCalendar calendar =
            InstrumentSessions.Of(request.TradingHours, request.Instrument, data.Instrument, request.PresentYear).Calendar;
        IEnumerable<Bar> bars = MadeBars.Of(data, request.Interval, calendar).Bars;
        if (request.First is { } first) bars = bars.Take(first);

        SignalModel model = request.ModelFile is { } file ? Model(file) : SignalModel.Default();
        EngineOptions options = new() { Interval = request.Interval, Seeding = request.Seeding };
        TradingEngine engine = Engine(options, model, calendar, request);
        ExportRows rows = new(engine);
        foreach (Bar bar in bars)
        {
            if (engine.OnBar(bar, BarOrigin.PlatformHistory) == BarOutcome.Accepted) rows.Add();
        }

        WholeFile.Write(request.To, stream =>
        {
            if (isParquet) ExportParquet.Write(stream, rows);
            else ExportCsv.Write(stream, rows);
        });
        return new ExportResult(
            rows.Count, rows.Columns, engine.Counters[BarOutcome.OutOfSession], engine.Counters[BarOutcome.Rejected]);
    }

    /// <summary>A model may ask for timeframes that bars of this length do not give.</summary>
    private static TradingEngine Engine(
        EngineOptions options, SignalModel model, ISessionCalendar calendar, ExportRequest request)
    {
        try
        {
            return new TradingEngine(options, model, calendar);
        }
        catch (SignalModelException e)
        {
            string place = e.Path.Length == 0 ? "" : e.Path + ": ";
            string who = request.ModelFile ?? "the built-in model";
            RequestPart period = RequestPart.Period;
            throw new WorkFailedException(
                $"{who}: {place}{e.Reason.TrimEnd('.')}; give data for a finer {period}, or a model of those timeframes", e);
        }
    }

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
