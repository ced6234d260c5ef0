using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Series;
using MarketData = NT8Bridge.Headless.Data.MarketData;

namespace NT8Bridge.Headless.Cli;

/// <summary>Gathers the files of a run by instrument, within the range of time that was asked for.</summary>
internal sealed class RunData(InstrumentCatalog instruments, string? primary, long fromUtcTicks, long toUtcTicks)
{
    private readonly List<(Instrument Instrument, MarketData Data)> _files = [];

    /// <summary>Time of the first row.</summary>
    public long FirstUtcTicks => Math.Max(fromUtcTicks, _files.Min(file => file.Data.FirstUtcTicks));

    /// <summary>Time of the last row.</summary>
    public long LastUtcTicks => Math.Min(toUtcTicks, _files.Max(file => file.Data.LastUtcTicks));

    /// <summary>Reads one file; the argument is a path, or an instrument, '=' and a path.</summary>
    public void Add(VerbContext context, string argument, bool onlyTicks)
    {
        int equals = File.Exists(argument) ? -1 : argument.IndexOf('=', StringComparison.Ordinal);
        string path = argument[(equals + 1)..];
        MarketData data = context.Terminal.Progress("Reading " + Path.GetFileName(path), progress => MarketDataFile.Read(path, progress));
        if (onlyTicks && data.Kind != MarketDataKind.Ticks)
            throw new InputFileException(path, 0, "it holds bars, not ticks", "give it by --bars");
        if (data.Rejected.Count > 0) context.Terminal.Error.WriteLine($"{path}: {data.Rejected}");
        string? name = equals > 0 ? argument[..equals].Trim() : primary ?? data.Instrument;
        _files.Add((Known(name, path), data));
    }

    /// <summary>The data by instrument, the first one's name and the period of its bars (null for ticks).</summary>
    public (SeriesStore Store, Instrument Primary, BarsPeriod? Period) Store()
    {
        Instrument first = primary is null ? _files[0].Instrument : Known(primary, _files[0].Data.Path);
        BarInterval? interval = _files.Where(file => file.Instrument == first).Select(file => file.Data.Interval).FirstOrDefault(i => i is not null);
        PriceHistory[] histories = _files.GroupBy(file => file.Instrument).Select(group => History(group.Key, group.Select(file => file.Data).ToArray())).ToArray();
        return (new SeriesStore(histories), first, interval is { } known ? PeriodText.Of(known) : null);
    }

    private Instrument Known(string? name, string path)
    {
        if (name is null) throw new WrongArgumentException($"--instrument: the name of {path} does not tell its instrument; say it, for example --instrument \"GC 12-13\".");
        return instruments.Find(name)
            ?? throw new WrongArgumentException($"--instrument: '{name}' is not known; add it by --instruments FILE.");
    }

    private PriceHistory History(Instrument instrument, MarketData[] files)
    {
        Tick[] ticks = files.SelectMany(file => file.Ticks).Where(tick => tick.UtcTicks >= fromUtcTicks && tick.UtcTicks < toUtcTicks).ToArray();
        if (files.Count(file => file.Kind == MarketDataKind.Ticks) > 1) ticks = ticks.OrderBy(tick => tick.UtcTicks).ToArray();

        MarketData[] ofBars = files.Where(file => file.Bars.Length > 0).ToArray();
        BarInterval? interval = ofBars.Length == 0 ? null : ofBars[0].Interval;
        if (ofBars.FirstOrDefault(file => file.Interval != interval) is { } other)
            throw new InputFileException(other.Path, 0, $"its bars are of {other.Interval}, those of {ofBars[0].Path} of {interval}", "give bars of one length");

        // Where there are ticks they make the bars.
        long end = ticks.Length == 0 ? toUtcTicks : Math.Min(toUtcTicks, ticks[0].UtcTicks);
        Bar[] bars = ofBars.SelectMany(file => file.Bars).Where(bar => bar.EndUtcTicks > fromUtcTicks && bar.EndUtcTicks <= end).ToArray();
        if (ofBars.Length > 1) bars = bars.OrderBy(bar => bar.EndUtcTicks).DistinctBy(bar => bar.EndUtcTicks).ToArray();
        if (bars.Length == 0 && ticks.Length == 0)
            throw new InputFileException(files[0].Path, 0, "no row lies between --from and --to", "widen the range");
        return new PriceHistory(instrument, bars, interval?.Seconds ?? 0, ticks);
    }
}
