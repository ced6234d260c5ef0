using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using NT8Bridge.Headless.Data.NinjaTrader.Ncd;
using NT8Bridge.Headless.Data.NinjaTrader.Nrd;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>Gathers the rows of one file of NinjaTrader's database, or of all those of an instrument's folder.</summary>
/// <param name="path">The file or the folder as the user named it.</param>
/// <param name="reading">What the user said about it.</param>
/// <param name="place">What the name and the folders say of the file, or of the first of several.</param>
/// <param name="room">How many rows to set memory aside for.</param>
internal sealed class DatabaseRows(string path, FileReading reading, DatabasePlace place, int room)
{
    /// <summary>What is said of a day that no bar of the engine can be.</summary>
    public const string Settlement = "its close, which is the settlement, lies outside of what was traded that day";

    /// <summary>So many trades stay near the processor between being read and being looked at.</summary>
    private const int AtOnce = 256;

    private readonly RowTally _tally = new(path, reading with { BarLength = reading.BarLength ?? place.Length }, room)
    {
        AreQuotes = place.AreQuotes,
    };

    private readonly DatabaseClock? _clock = reading.DatabaseZone is { } zone ? new DatabaseClock(zone) : null;
    private readonly RareCodes _rare = new();
    private readonly FlatDays _flat = new();
    private readonly SortedDictionary<NrdKind, long> _others = [];
    private long _outside;
    private bool _isReplay;
    private NcdKind _kind;

    /// <summary>Adds a sentence on what was assumed or found out.</summary>
    public void Note(string sentence) => _tally.Note(sentence);

    /// <summary>Takes the records of an .ncd file.</summary>
    /// <exception cref="NinjaTraderFileException">
    /// A record is damaged, or lies outside the time that the file is named after.
    /// </exception>
    /// <exception cref="InputFileException">Nobody said which zone's clock its times are of.</exception>
    public void AddNcd(ReadOnlySpan<byte> bytes, NcdKind kind, DatabasePlace file, string name)
    {
        _kind = kind;
        switch (kind)
        {
            case NcdKind.Trades: AddTrades(bytes, Clock(), file, name); break;
            case NcdKind.Days: AddDays(bytes, file, name); break;
            default: AddBars(bytes, kind == NcdKind.Minutes, Clock(), file, name); break;
        }
    }

    /// <summary>Takes the trades of a folder that were read at once.</summary>
    public void AddPlain(PlainTrades trades)
    {
        _kind = NcdKind.Trades;
        _outside += trades.Outside;
        foreach (RareCodes rare in trades.Rare) _rare.Add(rare);
        _tally.Rows += trades.Rows;
        _tally.TakeAll(trades.Ticks);
    }

    /// <summary>Takes the trades of a replay, each with the quotes that were the best by then.</summary>
    /// <exception cref="NinjaTraderFileException">A record is damaged.</exception>
    public void AddReplay(ReadOnlySpan<byte> bytes, string name)
    {
        _isReplay = true;
        double bid = double.NaN, ask = double.NaN;
        long time = 0;
        int trades = 0;
        NrdEventReader reader = new(bytes, name, _rare);
        while (reader.Next(out NrdEvent one))
        {
            bool isDepth = one.Position >= 0 && reading.IsDepthWanted;
            if (one.Kind != NrdKind.Last && !isDepth) _others[one.Kind] = _others.GetValueOrDefault(one.Kind) + 1;
            if (one.UtcTicks != time) (time, trades) = (one.UtcTicks, 0);
            if (isDepth && !IsOutside(one.UtcTicks)) _tally.Depth.Add(Depth(one, trades));
            if (one is { Kind: NrdKind.Last, Volume: > 0 }) trades++;
            if (one.Kind == NrdKind.Bid) bid = one.Price;
            else if (one.Kind == NrdKind.Ask) ask = one.Price;
            else if (one.Kind == NrdKind.Last)
            {
                _tally.Rows++;
                if (IsOutside(one.UtcTicks)) _outside++;
                else _tally.Take(new Tick(one.UtcTicks, one.Price, one.Volume, bid, ask));
            }
        }

        foreach (string difference in reader.Differences()) _tally.Note(difference);
    }

    /// <summary>All rows, and what is to be said of them.</summary>
    public MarketDataRows Result()
    {
        if (_tally.AreQuotes) _tally.Note("its name says that its prices are bids or asks, not trades");
        if (_clock is not null && !_isReplay && _kind != NcdKind.Days)
            _tally.Note($"its times are read as the wall clock of {reading.DatabaseZone!.Id}");
        if (_outside > 0)
        {
            _tally.Note(string.Create(
                CultureInfo.InvariantCulture, $"{_outside:N0} of its rows lie outside the range that was asked for"));
        }

        string? others = _others.Count == 0 ? null : "not taken, since they are no trades: " + string.Join(
            ", ", _others.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Value:N0} events {one.Key}")));
        foreach (string? sentence in new[] { _clock?.Note(), _flat.Note(), _rare.Note(), others })
            if (sentence is not null) _tally.Note(sentence);
        MarketDataFormat format = _isReplay ? MarketDataFormat.NinjaTraderReplay : MarketDataFormat.NinjaTraderDatabase;
        if (_isReplay || _kind == NcdKind.Trades) return _tally.Ticks(format, place.Instrument);
        bool areDays = _kind == NcdKind.Days;
        // The folder tells whose bars they are, so that a jump of price is none from one contract to another.
        return _tally.Bars(format, place.Instrument, areDays, areDays, place.Instrument is null ? null : []);
    }

    private static DepthRow Depth(in NrdEvent one, int tradesBefore) => new(
        one.UtcTicks, tradesBefore, one.Kind == NrdKind.BidBook, one.Operation switch
        {
            NrdOperation.Add => DepthOperation.Add,
            NrdOperation.Remove => DepthOperation.Remove,
            _ => DepthOperation.Update,
        }, one.Position, one.Price, one.Volume);

    private bool IsOutside(long utcTicks) => utcTicks < reading.FromUtcTicks || utcTicks >= reading.ToUtcTicks;

    private DatabaseClock Clock() => _clock ?? throw new InputFileException(
        path, 0, "its times are the wall clock of the machine that wrote it, and nothing in it names that clock's zone",
        "say it by --db-zone NAME, for example --db-zone \"Eastern Standard Time\"");

    private void AddTrades(ReadOnlySpan<byte> bytes, DatabaseClock clock, DatabasePlace file, string name)
    {
        NcdTradeReader reader = new(bytes, name, _rare);
        while (!reader.IsAtEnd)
        {
            // They are written to where they will stand, by the offset that most have: those before had it.
            long offset = clock.Offset;
            Span<Tick> room = _tally.Room(AtOnce);
            ReadOnlySpan<Tick> ticks = room[..reader.Fill(room, offset)];
            long first = ticks[0].UtcTicks, last = ticks[^1].UtcTicks;
            bool areSound = file.MayHold(first + offset) && file.MayHold(last + offset)
                && clock.HasSound(first + offset, last + offset) && clock.Offset == offset
                && !IsOutside(first) && !IsOutside(last);
            if (!areSound) AddEach(ticks, offset, clock, file, reader);
            else
            {
                _tally.Rows += ticks.Length;
                _tally.TakeInPlace(ticks);
            }
        }
    }

    /// <summary>Takes trades of which some may be outside of what is wanted, or at a doubtful time.</summary>
    private void AddEach(
        ReadOnlySpan<Tick> ticks, long offset, DatabaseClock clock, DatabasePlace file, in NcdTradeReader reader)
    {
        for (int i = 0; i < ticks.Length; i++)
        {
            // What is taken is written over what has been looked at.
            Tick tick = ticks[i];
            long wallTicks = tick.UtcTicks + offset;
            _tally.Rows++;
            if (!file.MayHold(wallTicks)) throw reader.Fault(DatabasePlace.Outside(wallTicks), i);
            if (!clock.TryUtc(wallTicks, out long utcTicks)) _tally.Rejected.Add(_tally.Rows, RowFault.NoSuchHour);
            else if (IsOutside(utcTicks)) _outside++;
            else _tally.Take(new Tick(utcTicks, tick.Price, tick.Size, tick.Bid, tick.Ask));
        }
    }

    private void AddBars(ReadOnlySpan<byte> bytes, bool areMinutes, DatabaseClock clock, DatabasePlace file, string name)
    {
        NcdBarReader reader = new(bytes, areMinutes, name, _rare);
        while (reader.Next(out NcdBar bar))
        {
            _tally.Rows++;
            if (!file.MayHold(bar.LocalTicks)) throw reader.Fault(DatabasePlace.Outside(bar.LocalTicks));
            if (areMinutes) _flat.Take(bar);
            if (!clock.TryUtc(bar.LocalTicks, out long utcTicks)) _tally.Rejected.Add(_tally.Rows, RowFault.NoSuchHour);
            // A bar belongs to a range by its end, which the range's own end includes.
            else if (IsOutside(utcTicks - 1)) _outside++;
            else _tally.Take(bar.At(utcTicks), _tally.Rows);
        }

        _flat.EndFile();
    }

    private void AddDays(ReadOnlySpan<byte> bytes, DatabasePlace file, string name)
    {
        NcdBar[] days = NcdDays.Read(bytes, name);
        for (int i = 0; i < days.Length; i++)
        {
            _tally.Rows++;
            if (!file.MayHold(days[i].LocalTicks)) throw NcdDays.Fault(name, i, DatabasePlace.Outside(days[i].LocalTicks));
            // A date stands for the end of its day until the market's sessions are known.
            Bar bar = days[i].At(days[i].LocalTicks + TimeSpan.TicksPerDay);
            if (BarFault.Of(bar) is null) _tally.Take(bar, _tally.Rows);
            else _tally.Rejected.Add(_tally.Rows, Settlement);
        }
    }
}
