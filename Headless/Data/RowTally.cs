using System.Collections.Generic;

namespace NT8Bridge.Headless.Data;

/// <summary>Takes the rows of a file as they are read, leaves out what is no trade, and counts.</summary>
internal sealed class RowTally(string path, FileReading reading)
{
    private readonly BarRows _bars = new();
    private readonly TickRows _ticks = new();
    private readonly List<string> _notes = [];
    private long _placeholders;
    private long _withoutSize;

    /// <summary>Rows that cannot be used.</summary>
    public RejectedRows Rejected { get; } = new();

    /// <summary>Rows read, used or not.</summary>
    public long Rows { get; set; }

    /// <summary>Quotes have no size to judge by.</summary>
    public bool AreQuotes { get; init; }

    /// <summary>Times of the bars as the file stamps them.</summary>
    public IEnumerable<long> Stamps => _bars.Stamps;

    /// <summary>Adds a sentence on what was assumed or found out.</summary>
    public void Note(string sentence) => _notes.Add(sentence);

    /// <summary>Takes a bar, stamped as the file does.</summary>
    public void Take(in Bar bar, long row)
    {
        if (bar.Volume == 0 && bar.Open == 0 && bar.High == 0 && bar.Low == 0 && bar.Close == 0) _placeholders++;
        else _bars.Add(bar, row);
    }

    /// <summary>Takes a trade or a quote.</summary>
    public void Take(in Tick tick)
    {
        if (tick.Size == 0 && tick.Price == 0) _placeholders++;
        else if (tick.Size == 0 && !AreQuotes) _withoutSize++;
        else _ticks.Add(tick);
    }

    /// <summary>The ticks in ascending time, and the counts.</summary>
    public MarketDataRows Ticks(
        MarketDataFormat format, string? instrument, IReadOnlyDictionary<string, long>? others = null) => new()
    {
        Path = path, Format = format, Kind = MarketDataKind.Ticks, Ticks = _ticks.ToArray(), OutOfOrder = _ticks.OutOfOrder,
        Rejected = Rejected, Instrument = instrument, Rows = Rows, Placeholders = _placeholders, WithoutSize = _withoutSize,
        OtherContracts = others ?? new Dictionary<string, long>(), Notes = _notes,
    };

    /// <summary>The bars in ascending time, stamped at their end, and the counts.</summary>
    /// <param name="format">How the file is written.</param>
    /// <param name="instrument">Whose bars they are.</param>
    /// <param name="isOpenStamped">Whether the file stamps begins.</param>
    /// <param name="areDates">Whether its stamps are dates, which name a trading day.</param>
    /// <param name="others">Rows of other contracts.</param>
    public MarketDataRows Bars(
        MarketDataFormat format, string? instrument, bool isOpenStamped, bool areDates,
        IReadOnlyDictionary<string, long>? others = null)
    {
        BarInterval? length = areDates ? new BarInterval(86_400) : reading.BarLength;
        // A date has been moved to the end of its day already.
        Bar[] bars = _bars.ToArray(path, isOpenStamped && !areDates, length, Rejected);
        return new MarketDataRows
        {
            Path = path, Format = format, Kind = MarketDataKind.Bars, Bars = bars, OutOfOrder = _bars.OutOfOrder,
            Rejected = Rejected, Interval = length ?? _bars.Interval, IsOpenStamped = isOpenStamped, Instrument = instrument,
            Rows = Rows, Placeholders = _placeholders, OtherContracts = others ?? new Dictionary<string, long>(), Notes = _notes,
        };
    }
}
