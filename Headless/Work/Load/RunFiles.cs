using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>Gathers the files of a run by instrument, within the range of time that was asked for.</summary>
internal sealed class RunFiles(InstrumentCatalog instruments, TradingHoursCatalog hours, DataRequest request)
{
    private readonly List<(Instrument Instrument, MarketDataRows Data)> _files = [];
    private readonly TradingHours? _chosen = InstrumentSessions.Named(hours, request.TradingHours);

    /// <summary>Files are large: a name that is not known is told before they are read.</summary>
    public void CheckInstrument()
    {
        if (request.Instrument is { } name) Known(name);
    }

    /// <summary>Reads one file.</summary>
    public void Add(DataInput input, bool onlyTicks, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        string path = input.Path;
        MarketDataRows data = MarketDataFile.Read(path, new StepShare(progress, "Reading " + Path.GetFileName(path)));
        if (onlyTicks && data.Kind != MarketDataKind.Ticks)
            throw new UnusableFileException(path, $"it holds bars, not ticks", $"give it by {RequestPart.Bars}");
        progress?.Report(new FileRead(data));
        _files.Add((Known(input.Instrument ?? request.Instrument ?? data.Instrument, path), data));
    }

    /// <summary>All files by instrument.</summary>
    public RunData Together(IProgress<WorkProgress>? progress)
    {
        if (_files.Count == 0)
            throw new WrongRequestException(RequestPart.Bars, $"there is no file; name one of bars or of ticks.");
        Instrument first = request.Instrument is { } name ? Known(name) : _files[0].Instrument;
        BarInterval? interval = _files.Where(file => file.Instrument == first)
            .Select(file => file.Data.Interval).FirstOrDefault(known => known is not null);
        InputCount[] counts = [.. _files.Select(file => Count(file.Instrument, file.Data, first, progress))];
        PriceHistory[] histories = _files.GroupBy(file => file.Instrument)
            .Select(group => History(group.Key, group.Select(file => file.Data).ToArray(), HoursOf(group.Key, first)))
            .ToArray();
        foreach (PriceHistory history in histories.Where(history => history.BarsReplaced > 0))
        {
            progress?.Report(new BarsReplaced(
                history.Instrument.FullName, history.BarsReplaced, history.Ticks[0].UtcTicks, history.BarsAfterTicks));
        }

        return new RunData
        {
            Store = new SeriesStore(histories),
            Instruments = instruments,
            TradingHours = hours,
            ChosenHours = _chosen,
            Instrument = first,
            Period = interval is { } known ? PeriodText.Of(known) : null,
            FirstUtcTicks = Math.Max(request.FromUtcTicks, _files.Min(file => file.Data.FirstUtcTicks)),
            LastUtcTicks = Math.Min(request.ToUtcTicks, _files.Max(file => file.Data.LastUtcTicks)),
            Files = counts,
            BarsReplaced = histories.Sum(history => history.BarsReplaced),
        };
    }

    private MarketHours HoursOf(Instrument instrument, Instrument first) => new(
        (instrument == first ? _chosen : null) ?? instrument.MasterInstrument.TradingHours ?? hours.AlwaysOpen);

    private InputCount Count(Instrument instrument, MarketDataRows data, Instrument first, IProgress<WorkProgress>? progress)
    {
        MarketHours market = HoursOf(instrument, first);
        long outside = market.OutsideOf(data, market.BarsOf(data));
        if (outside > 0) progress?.Report(new RowsOutsideSessions(data.Path, market.Name, outside));
        int? holidays = market.HolidaysThrough(data.LastUtcTicks);
        if (holidays is { } through) progress?.Report(new HolidaysUnknown(data.Path, market.Name, through));
        return new InputCount(data.Path, instrument.FullName, data.Kind, data.Count, data.OutOfOrder, data.Rejected)
        {
            TradingHours = market.Name, OutsideSessions = outside, HolidaysThrough = holidays,
        };
    }

    private Instrument Known(string? name, string path)
    {
        if (name is null)
        {
            throw new WrongRequestException(
                RequestPart.Instrument,
                $"the name of {path} does not tell its instrument; say it, for example {RequestPart.Instrument} \"GC 12-13\".");
        }

        return Known(name);
    }

    private Instrument Known(string name)
    {
        if (instruments.Find(name) is { } instrument) return instrument;
        UnknownInstrument why = instruments.WhyUnknown(name);
        FormattableString mend = why.IsProductKnown ? (FormattableString)$"" : $"; add it by {RequestPart.Instruments} FILE";
        throw new WrongRequestException(RequestPart.Instrument, $"{why.Reason}{mend}{why.End}");
    }

    private PriceHistory History(Instrument instrument, MarketDataRows[] files, MarketHours market)
    {
        Tick[] ticks = files.SelectMany(file => file.Ticks)
            .Where(tick => tick.UtcTicks >= request.FromUtcTicks && tick.UtcTicks < request.ToUtcTicks).ToArray();
        if (files.Count(file => file.Kind == MarketDataKind.Ticks) > 1) ticks = ticks.OrderBy(tick => tick.UtcTicks).ToArray();

        MarketDataRows[] ofBars = files.Where(file => file.Bars.Length > 0).ToArray();
        BarInterval? interval = ofBars.Length == 0 ? null : ofBars[0].Interval;
        if (ofBars.FirstOrDefault(file => file.Interval != interval) is { } other)
        {
            throw new UnusableFileException(
                other.Path, $"its bars are of {other.Interval}, those of {ofBars[0].Path} of {interval}",
                $"give bars of one length");
        }

        Bar[] bars = ofBars.SelectMany(market.BarsOf)
            .Where(bar => bar.EndUtcTicks > request.FromUtcTicks && bar.EndUtcTicks <= request.ToUtcTicks).ToArray();
        if (ofBars.Length > 1) bars = bars.OrderBy(bar => bar.EndUtcTicks).DistinctBy(bar => bar.EndUtcTicks).ToArray();
        PriceHistory history = new(instrument, bars, interval?.Seconds ?? 0, ticks);
        if (history.Bars.Length > 0 || ticks.Length > 0) return history;
        throw request.HasRange
            ? new UnusableFileException(
                files[0].Path, $"no row lies between {RequestPart.From} and {RequestPart.To}", $"widen the range")
            : new UnusableFileException(files[0].Path, $"it has no row", $"give a file with bars or ticks");
    }
}
