using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>
/// The rows of one instrument from which bars are made: those of a file as they stand, or the contracts of a continuous series
/// joined to one.
/// </summary>
public sealed record SeriesRows
{
    private SeriesRows(MarketDataRows rows) => Rows = rows;

    /// <summary>The rows.</summary>
    public MarketDataRows Rows { get; }

    /// <summary>How the contracts of a continuous series were joined, a sentence each; empty for a single file.</summary>
    public IReadOnlyList<string> Told { get; private init; } = [];

    /// <summary>Reads the one file or folder of the request, or joins the contracts in it.</summary>
    /// <exception cref="WorkException">The request does not fit the data, or the instrument is not known.</exception>
    /// <exception cref="DataFileException">The data cannot be read.</exception>
    public static SeriesRows Read(
        DataRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.IsContinuous) return Joined(request, progress, cancellation);
        FileReading reading = InstrumentSessions.Reading(
            request.Reading, request.TradingHours, request.Instrument, request.PresentYear);
        return new SeriesRows(MarketDataFile.Read(
            PathOf(request), reading with { FromUtcTicks = request.FromUtcTicks, ToUtcTicks = request.ToUtcTicks },
            new StepShare(progress, "reading")));
    }

    /// <summary>As rows that somebody else has read.</summary>
    public static SeriesRows Of(MarketDataRows rows) => new(rows);

    /// <summary>What became of the rows of each file.</summary>
    /// <param name="instrument">Whose prices they are; null when nobody told it.</param>
    /// <param name="sessions">Name of the sessions that the bars are laid into.</param>
    /// <param name="outsideSessions">Rows of a single file outside these.</param>
    /// <param name="progress">Is told of a single file; of contracts it was told when they were read.</param>
    internal IReadOnlyList<InputCount> Count(
        string? instrument, string sessions, long outsideSessions, IProgress<WorkProgress>? progress)
    {
        if (Contracts.Count > 0) return Contracts;
        var count = InputCount.Of(Rows, instrument, sessions, outsideSessions);
        progress?.Report(new FileRead(count));
        return [count];
    }

    private IReadOnlyList<InputCount> Contracts { get; init; } = [];

    private static string PathOf(DataRequest request) =>
        request.Database?.PathOf(request.InstrumentOfDatabase) ?? request.Bars[0].Path;

    private static SeriesRows Joined(DataRequest request, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        RunData data = LoadWork.Run(request, progress, cancellation);
        PriceHistory history = data.Store.HistoryOf(data.Instrument);
        bool areBars = history.Bars.Length > 0;
        if (areBars && history.Ticks.Length > 0)
        {
            throw new UnusableFileException(
                data.Files[0].Path, $"some of its contracts have bars, others ticks", $"give bars of all, or ticks of all");
        }

        return new SeriesRows(new MarketDataRows
        {
            Path = request.Database?.Folder ?? request.Bars[0].Path,
            Format = data.Files[0].Format,
            Kind = areBars ? MarketDataKind.Bars : MarketDataKind.Ticks,
            Bars = history.Bars,
            Ticks = history.Ticks,
            Interval = areBars && history.BarSeconds > 0 ? new BarInterval(history.BarSeconds) : null,
            Instrument = data.Instrument.FullName,
            Rows = data.Files.Sum(file => file.Rows),
            Rejected = RejectedRows.Of(data.Files.Select(file => file.Rejected)),
        })
        {
            Contracts = data.Files,
            Told = data.Overlaps,
        };
    }
}
