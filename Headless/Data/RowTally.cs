using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data;

/// <summary>Takes the rows of a file as they are read, leaves out what is no trade, and counts.</summary>
internal sealed class RowTally(string path, FileReading reading, int room = 0)
{
    private readonly BarRows _bars = new();
    private readonly TickRows _ticks = new(room);
    private readonly List<string> _notes = [];
    private long _placeholders;
    private long _zeroSizes;

    /// <summary>Rows that cannot be used.</summary>
    public RejectedRows Rejected { get; } = new();

    /// <summary>Rows read, used or not.</summary>
    public long Rows { get; set; }

    /// <summary>Changes of the order book.</summary>
    public List<DepthRow> Depth { get; } = [];

    /// <summary>Quotes have no size to judge by.</summary>
    public bool AreQuotes { get; init; }

    /// <summary>Times of the bars as the file stamps them.</summary>
    public IEnumerable<long> Stamps => _bars.Stamps;

    /// <summary>The latest time of a bar or a tick, as the file stamps it; 0 before the first.</summary>
    public long LastUtcTicks { get; private set; }

    /// <summary>Adds a sentence on what was assumed or found out.</summary>
    public void Note(string sentence) => _notes.Add(sentence);

    /// <summary>Takes a bar, stamped as the file does.</summary>
    public void Take(in Bar bar, long row)
    {
        LastUtcTicks = Math.Max(LastUtcTicks, bar.EndUtcTicks);
        _bars.Add(bar, row);
    }

    /// <summary>Takes a trade or a quote.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(in Tick tick)
    {
        LastUtcTicks = Math.Max(LastUtcTicks, tick.UtcTicks);
        if (Placeholder.Is(tick)) _placeholders++;
        else
        {
            if (tick.Size == 0) _zeroSizes++;
            _ticks.Add(tick);
        }
    }

    /// <summary>Room for the next ticks, at most so many, to be filled and taken.</summary>
    public Span<Tick> Room(int most) => _ticks.Room(most);

    /// <summary>Takes ticks of ascending times that were written to the begin of <see cref="Room"/>.</summary>
    public void TakeInPlace(ReadOnlySpan<Tick> ticks)
    {
        if (ticks.IsEmpty) return;
        foreach (ref readonly Tick tick in ticks)
        {
            if (tick.Size != 0) continue;
            TakeEach(ticks);
            return;
        }

        LastUtcTicks = Math.Max(LastUtcTicks, ticks[^1].UtcTicks);
        _ticks.AddInPlace(ticks);
    }

    /// <summary>
    /// The ticks in ascending time, and the counts. Prints of size 0 are no trades, unless the file has no sizes at all or holds
    /// quotes.
    /// </summary>
    public MarketDataRows Ticks(MarketDataFormat format, string? instrument, IReadOnlyList<ContractRows>? others = null)
    {
        Tick[] ticks = _ticks.ToArray();
        bool areDropped = _zeroSizes > 0 && _zeroSizes < ticks.Length && !AreQuotes;
        return new MarketDataRows
        {
            Path = path, Format = format, Kind = MarketDataKind.Ticks,
            Ticks = areDropped ? Array.FindAll(ticks, tick => tick.Size > 0) : ticks,
            OutOfOrder = _ticks.OutOfOrder, Rejected = Rejected, Instrument = instrument, Rows = Rows,
            Placeholders = _placeholders, ZeroSizes = areDropped ? _zeroSizes : 0, OtherContracts = others ?? [], Notes = _notes,
            Depth = [.. Depth],
        };
    }

    /// <summary>Takes all ticks of a file, none of which is without a size, in ascending time.</summary>
    public void TakeAll(Tick[] ticks)
    {
        if (ticks.Length > 0) LastUtcTicks = ticks[^1].UtcTicks;
        _ticks.AddAll(ticks);
    }

    private void TakeEach(ReadOnlySpan<Tick> ticks)
    {
        foreach (Tick tick in ticks) Take(tick);
    }

    /// <summary>The bars in ascending time, stamped at their end, and the counts.</summary>
    /// <param name="format">How the file is written.</param>
    /// <param name="instrument">Whose bars they are.</param>
    /// <param name="isOpenStamped">Whether the file stamps begins.</param>
    /// <param name="areDates">Whether its stamps are dates, which name a trading day.</param>
    /// <param name="others">Rows of other contracts; null where the rows do not name theirs.</param>
    public MarketDataRows Bars(
        MarketDataFormat format, string? instrument, bool isOpenStamped, bool areDates,
        IReadOnlyList<ContractRows>? others = null)
    {
        BarInterval? length = areDates ? new BarInterval(86_400) : reading.BarLength;
        // A date has been moved to the end of its day already.
        Bar[] bars = _bars.ToArray(path, isOpenStamped && !areDates, length, others is null, Rejected);
        return new MarketDataRows
        {
            Path = path, Format = format, Kind = MarketDataKind.Bars, Bars = bars, OutOfOrder = _bars.OutOfOrder,
            Rejected = Rejected, Interval = length ?? _bars.Interval, IsOpenStamped = isOpenStamped, Instrument = instrument,
            Rows = Rows, Placeholders = _bars.Placeholders, Duplicates = _bars.Repeated, Grown = _bars.Grown,
            OtherContracts = others ?? [], Notes = _notes,
        };
    }
}
