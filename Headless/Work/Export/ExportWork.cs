using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Indicators;
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

        // Data are large: a model that cannot be used is told before they are read.
        SignalModel model = request.ModelFile is { } file ? Model(file) : SignalModel.Default();
        var series = SeriesRows.Read(request.Data, progress, cancellation);
        MarketDataRows data = series.Rows;
        cancellation.ThrowIfCancellationRequested();
        (ISessionCalendar calendar, string? instrument) = InstrumentSessions.Of(
            request.Data.TradingHours, request.Data.Instrument, data.Instrument, request.Data.PresentYear);
        BarInterval interval = request.Interval ?? BaseOf(data);
        if (interval.Ticks >= TimeSpan.TicksPerDay)
        {
            throw new InputFileException(
                data.Path, 0, "its bars are of whole days, and the engine works within sessions",
                "give ticks, or bars shorter than a day");
        }

        var made = MadeBars.Of(data, interval, calendar);
        IReadOnlyList<InputCount> files = series.Count(instrument, calendar.Name, made.OutOfSession, progress);
        IEnumerable<Bar> bars = made.Bars;
        if (request.First is { } first) bars = bars.Take(first);

        EngineOptions options = OptionsOf(interval, request.Seeding);
        BarInterval[] built = [interval, .. options.Timeframes];
        IReadOnlyList<string> leftOut = model.RulesBeyond(built);
        if (leftOut.Count > 0) model = Limited(model, leftOut, built, request.ModelFile);
        TradingEngine engine = Engine(options, model, calendar, request.ModelFile);
        ExportRows rows = new(engine);
        foreach (Bar bar in bars)
        {
            if (engine.OnBar(bar, BarOrigin.PlatformHistory) == BarOutcome.Accepted) rows.Add();
        }

        Write(request.To, rows, instrument, isParquet);
        return new ExportResult(
            rows.Count, rows.Columns, interval, [.. options.Timeframes], leftOut, files, series.Told,
            engine.Counters[BarOutcome.OutOfSession], engine.Counters[BarOutcome.Rejected]);
    }

    private static void Write(string path, ExportRows rows, string? instrument, bool isParquet)
    {
        if (!DatasetOutput.IsNamed(path))
        {
            WholeFile.Write(path, stream =>
            {
                if (isParquet) ExportParquet.Write(stream, rows);
                else ExportCsv.Write(stream, rows);
            });
            return;
        }

        if (instrument is null)
            throw new UnusableFileException(path, $"{DatasetOutput.WithoutInstrument}", $"name it by {RequestPart.Instrument}");
        DatasetOutput.Write(path, DatasetOutput.Years(rows.Count, i => rows.Bars[i].EndUtcTicks).Select(part => (
            DatasetOutput.Part(instrument, part.Year),
            (Action<Stream>)(stream => ExportParquet.Write(stream, rows.Part(part.First, part.Count))))));
    }

    /// <summary>The usual base bars, or the file's own where those are coarser or do not divide them.</summary>
    private static BarInterval BaseOf(MarketDataRows data)
    {
        BarInterval usual = new EngineOptions().Interval;
        return data.Kind == MarketDataKind.Bars && data.Interval is { } own && usual.Seconds % own.Seconds != 0 ? own : usual;
    }

    /// <summary>
    /// The usual options with the timeframes that can be made of the base bars, and a window that holds one of them.
    /// </summary>
    private static EngineOptions OptionsOf(BarInterval interval, IndicatorSeeding seeding)
    {
        EngineOptions usual = new();
        return new EngineOptions
        {
            Interval = interval,
            Seeding = seeding,
            Timeframes =
            [
                .. usual.Timeframes.Where(one => one.Seconds > interval.Seconds && one.Seconds % interval.Seconds == 0),
            ],
            Window = usual.Window.Ticks >= interval.Ticks ? usual.Window : TimeSpan.FromTicks(interval.Ticks),
        };
    }

    /// <summary>The built-in model without the rules that the data do not allow; a model of the user's own is not cut.</summary>
    private static SignalModel Limited(
        SignalModel model, IReadOnlyList<string> rules, BarInterval[] built, string? modelFile)
    {
        string names = string.Join(", ", rules.Select(rule => $"'{rule}'")), timeframes = string.Join(", ", built);
        if (modelFile is not null)
        {
            throw new UnusableFileException(
                modelFile, $"its rules {names} read timeframes that are not built; of these bars {timeframes} are",
                $"give finer data, a shorter {RequestPart.Period}, or a model of those timeframes");
        }

        return rules.Count < model.Rules.Count
            ? model.Without([.. rules])
            : throw new WrongRequestException(
                RequestPart.Model, $"no rule of the built-in model can be asked on {timeframes}; give a model of one's own.");
    }

    private static SignalModel Model(string path)
    {
        if (Directory.Exists(path)) throw new UnusableFileException(path, $"it is a folder", $"name the model's file");
        if (!File.Exists(path)) throw new UnusableFileException(path, $"there is no such file", $"check the path");
        try
        {
            return SignalModelReader.ReadFile(path);
        }
        catch (SignalModelException e)
        {
            throw Unusable(path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException(
                path, $"it cannot be read: {e.Message.TrimEnd('.')}", $"check the path and its rights", e);
        }
    }

    /// <summary>An engine with the model, which may take more memory on these timeframes than is allowed.</summary>
    private static TradingEngine Engine(EngineOptions options, SignalModel model, ISessionCalendar calendar, string? modelFile)
    {
        try
        {
            return new TradingEngine(options, model, calendar);
        }
        catch (SignalModelException e) when (modelFile is not null)
        {
            throw Unusable(modelFile, e);
        }
    }

    private static UnusableFileException Unusable(string path, SignalModelException e)
    {
        string place = e.Path.Length == 0 ? "" : e.Path + ": ";
        return new UnusableFileException(path, $"{place}{e.Reason.TrimEnd('.')}", $"mend the model", e);
    }
}
