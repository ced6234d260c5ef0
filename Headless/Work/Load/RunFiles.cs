using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Work.Load.Continuous;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>Gathers the files of a run by instrument, within the range of time that was asked for.</summary>
internal sealed class RunFiles(InstrumentCatalog instruments, TradingHoursCatalog hours, DataRequest request)
{
    private readonly List<(Instrument Instrument, MarketDataRows Data)> _files = [];
    private readonly List<string> _overlaps = [];
    private readonly HashSet<Instrument> _contracts = [];
    private readonly TradingHours? _chosen = InstrumentSessions.Named(hours, request.TradingHours);

    /// <summary>Files are large: a name that is not known is told before they are read.</summary>
    public void CheckInstrument()
    {
        if (request.Instrument is { } name) Known(name);
    }

    /// <summary>Full name of the instrument by which a database keeps the run's data.</summary>
    /// <exception cref="WrongRequestException">Nobody said which it is.</exception>
    public string NameForDatabase() => Known(request.InstrumentOfDatabase).FullName;

    /// <summary>Reads what NinjaTrader's database keeps of the run's instrument, or of each of its contracts.</summary>
    public void Add(DatabaseSource database, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        string name = NameForDatabase();
        if (Continuous is not { } series)
        {
            Read(new DataInput(database.PathOf(name)), onlyTicks: false, progress, cancellation);
            return;
        }

        FileReading range = request.Reading with { FromUtcTicks = request.FromUtcTicks, ToUtcTicks = request.ToUtcTicks };
        foreach (DatabaseEntry entry in database.ContractsOf(series.MasterInstrument.Name, range))
            ReadContract(entry.Folder, entry.Instrument, onlyTicks: false, progress, cancellation);
    }

    /// <summary>Reads one file, or a folder of NinjaTrader's database; of a continuous series each contract in it.</summary>
    public void Add(DataInput input, bool onlyTicks, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        string[] contracts =
            input.Instrument is null && Continuous is { } series ? ContractsOf(series, input.Path) : [];
        if (contracts.Length == 0) Read(input, onlyTicks, progress, cancellation);
        foreach (string contract in contracts) ReadContract(input.Path, contract, onlyTicks, progress, cancellation);
    }

    /// <summary>The continuous series that is asked for; null where it is a single contract.</summary>
    private Instrument? Continuous => request.Instrument is { } name && Known(name) is { } instrument
        && instrument.FullName.EndsWith(" ##-##", StringComparison.Ordinal) ? instrument : null;

    private string[] ContractsOf(Instrument series, string path) =>
    [
        .. ContractsInFile.Of(path, request.Reading)
            .Where(name => ContractName.TryParse(name, out ContractName contract) && contract.Month > 0
                && contract.Root.Equals(series.MasterInstrument.Name, StringComparison.OrdinalIgnoreCase)),
    ];

    private void ReadContract(
        string path, string contract, bool onlyTicks, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        Instrument instrument = Known(contract);
        _contracts.Add(instrument);
        Read(new DataInput(path, contract), onlyTicks, progress, cancellation);
    }

    private void Read(DataInput input, bool onlyTicks, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        string path = input.Path;
        bool isRunsOwn = input.Instrument is null || _contracts.Contains(Known(input.Instrument));
        FileReading reading = request.Reading with
        {
            Instrument = input.Instrument ?? request.Instrument,
            FromUtcTicks = request.FromUtcTicks, ToUtcTicks = request.ToUtcTicks,
            SessionsOf = name => SessionsOf(name, isRunsOwn), IsDepthWanted = request.IsDepthWanted,
        };
        MarketDataRows data = MarketDataFile.Read(path, reading, new StepShare(progress, "Reading " + Path.GetFileName(path)));
        if (onlyTicks && data.Kind != MarketDataKind.Ticks)
            throw new UnusableFileException(path, $"it holds bars, not ticks", $"give it by {RequestPart.Bars}");
        _files.Add((Known(input.Instrument ?? request.Instrument ?? data.Instrument, path), data));
    }

    /// <summary>All files by instrument.</summary>
    public RunData Together(IProgress<WorkProgress>? progress)
    {
        if (_files.Count == 0)
            throw new WrongRequestException(RequestPart.Bars, $"there is no file; name one of bars or of ticks.");
        Instrument first = request.Instrument is { } name ? Known(name) : _files[0].Instrument;
        BarInterval? interval = _files.Where(file => file.Instrument == first || _contracts.Contains(file.Instrument))
            .Select(file => file.Data.Interval).FirstOrDefault(known => known is not null);
        PlacedFile[] files =
        [
            .. _files.Select(file => new PlacedFile(file.Instrument, file.Data, HoursOf(file.Instrument, first), request)),
        ];
        PlacedFile[] single = [.. files.Where(file => !_contracts.Contains(file.Instrument))];
        PriceHistory? joined = _contracts.Count == 0 ? null : Joined(first, [.. files.Except(single)], single);
        foreach (PlacedFile file in files) progress?.Report(new FileRead(file.Count));
        PriceHistory[] histories =
        [
            .. joined is null ? [] : new[] { joined },
            .. single.GroupBy(file => file.Instrument).Select(group => History(group.Key, [.. group])),
        ];
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
            Overlaps = _overlaps,
            IsSynthesized = request.IsSynthesized,
            Depth = DepthOf(first),
            Files = [.. files.Select(file => file.Count)],
            BarsReplaced = histories.Sum(history => history.BarsReplaced),
        };
    }

    /// <summary>The book of a contract; one of several would jump from one to the next and is not played.</summary>
    private DepthRow[] DepthOf(Instrument first)
    {
        long leftOut = _files.Where(file => _contracts.Contains(file.Instrument)).Sum(file => file.Data.Depth.LongLength);
        if (leftOut > 0)
        {
            _overlaps.Add(FormattableString.Invariant(
                $"{first.FullName}: {leftOut:N0} changes of its contracts' order books are not played"));
        }

        return
        [
            .. _files.Where(file => file.Instrument == first).SelectMany(file => file.Data.Depth).OrderBy(row => row.UtcTicks),
        ];
    }

    private ISessionCalendar? SessionsOf(string instrument, bool isRunsOwn)
    {
        TradingHours? template = (isRunsOwn ? _chosen : null) ?? instruments.Find(instrument)?.MasterInstrument.TradingHours;
        return template is null ? null : TradingHoursCatalog.CalendarOf(template);
    }

    private MarketHours HoursOf(Instrument instrument, Instrument first)
    {
        TradingHours? own = instrument == first || _contracts.Contains(instrument) ? _chosen : null;
        return new MarketHours(own ?? instrument.MasterInstrument.TradingHours ?? hours.AlwaysOpen);
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

    /// <summary>The bars of several files; where they overlap, the rule for two bars of one time decides.</summary>
    private Bar[] Joined(Instrument instrument, PlacedFile[] files)
    {
        BarsByTime all = new(files.Sum(file => file.Bars.Length));
        foreach (PlacedFile file in files)
            foreach (ref readonly Bar bar in file.Bars.AsSpan()) all.Add(bar, 0);
        long contrary = 0;
        Bar[] bars = all.Once((_, _, _) => contrary++);
        if (all.Repeated + all.Grown > 0)
        {
            _overlaps.Add(FormattableString.Invariant(
                $"{instrument.FullName}: {all.Repeated + all.Grown:N0} bars stand in several files and count once"));
        }

        if (contrary > 0)
        {
            _overlaps.Add(FormattableString.Invariant(
                $"{instrument.FullName}: {contrary:N0} bars of several files contradict each other and are not used"));
        }

        return bars;
    }

    /// <summary>The contracts as one series.</summary>
    private PriceHistory Joined(Instrument series, PlacedFile[] files, PlacedFile[] others)
    {
        if (others.FirstOrDefault(file => file.Instrument == series) is { } nameless)
        {
            throw new UnusableFileException(
                nameless.Data.Path, $"its rows name no contract, and those of other files do", $"give files of contracts alone");
        }

        ContractPrices[] contracts =
        [
            .. files.GroupBy(file => file.Instrument)
                .Where(group => group.Any(file => file.Bars.Length + file.Ticks.Length > 0))
                .Select(group => new ContractPrices(group.Key, History(group.Key, [.. group])))
                .OrderBy(contract => contract.Contract.Expiry),
        ];
        if (contracts.Length == 0) return History(series, files);
        int seconds = contracts[0].History.BarSeconds;
        if (contracts.FirstOrDefault(contract => contract.History.BarSeconds != seconds) is { } unlike)
        {
            throw new UnusableFileException(
                files.First(file => file.Instrument == unlike.Contract).Data.Path,
                $"its bars are of {unlike.History.BarSeconds} seconds, those of {contracts[0].Contract.FullName} of {seconds}",
                $"give bars of one length");
        }

        TradingDays days = new(TradingHoursCatalog.CalendarOf(
            _chosen ?? series.MasterInstrument.TradingHours ?? hours.AlwaysOpen));
        IReadOnlyList<RollDate> rolls = request.Rolls is { } file
            ? RollsFile.Read(file, series.MasterInstrument, instruments)
            : RollsByVolume.Of(contracts, days);
        var merge = ContractMerge.Of(contracts, rolls, request.Merge, days);
        foreach (PlacedFile one in files)
            one.UseAs(merge.Uses.FirstOrDefault(use => use.Contract == one.Instrument.FullName), _contracts);
        _overlaps.Add(merge.Told(series, request.Merge, request.Rolls ?? "volume"));
        return merge.Joined(series);
    }

    private PriceHistory History(Instrument instrument, PlacedFile[] files)
    {
        PlacedFile[] ofTicks = [.. files.Where(file => file.Ticks.Length > 0)];
        Tick[] ticks = ofTicks.Length == 1
            ? ofTicks[0].Ticks
            : [.. ofTicks.SelectMany(file => file.Ticks).OrderBy(tick => tick.UtcTicks)];

        PlacedFile[] ofBars = [.. files.Where(file => file.Bars.Length > 0)];
        BarInterval? interval = ofBars.Length == 0 ? null : ofBars[0].Data.Interval;
        if (ofBars.FirstOrDefault(file => file.Data.Interval != interval) is { } other)
        {
            throw new UnusableFileException(
                other.Data.Path, $"its bars are of {other.Data.Interval}, those of {ofBars[0].Data.Path} of {interval}",
                $"give bars of one length");
        }

        Bar[] bars = ofBars.Length == 1 ? ofBars[0].Bars : Joined(instrument, ofBars);
        PriceHistory history = new(instrument, bars, interval?.Seconds ?? 0, ticks);
        if (history.Bars.Length > 0 || ticks.Length > 0) return history;
        throw request.HasRange
            ? new UnusableFileException(
                files[0].Data.Path, $"no row lies between {RequestPart.From} and {RequestPart.To}", $"widen the range")
            : new UnusableFileException(files[0].Data.Path, $"it has no row", $"give a file with bars or ticks");
    }
}
