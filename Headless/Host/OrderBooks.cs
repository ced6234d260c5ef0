using System.Collections.Concurrent;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host;

/// <summary>The order books of a run, as the changes that were played have made them.</summary>
internal sealed class OrderBooks
{
    private readonly ConcurrentDictionary<Instrument, MarketDepth<MarketDepthRow>> _books = new();

    /// <summary>Changes that scripts were told of.</summary>
    public long Told { get; set; }

    /// <summary>Changes of a level that the book had not, because the replay began later than the book.</summary>
    public long Misfits { get; private set; }

    /// <summary>The book of an instrument; empty before the first change.</summary>
    public MarketDepth<MarketDepthRow> Of(Instrument instrument) =>
        _books.GetOrAdd(instrument, static one => new MarketDepth<MarketDepthRow>(one));

    /// <summary>Writes a change into its book and tells the listeners.</summary>
    public void Change(MarketDepthEventArgs change)
    {
        MarketDepth<MarketDepthRow> book = Of(change.Instrument);
        List<MarketDepthRow> rows = change.MarketDataType == MarketDataType.Bid ? book.Bids : book.Asks;
        int at = change.Position;
        if (change.Operation == Operation.Add)
        {
            if (at > rows.Count) Misfits++;
            rows.Insert(at > rows.Count ? rows.Count : at, Row(change));
        }
        else if (at >= rows.Count) Misfits++;
        else if (change.Operation == Operation.Remove) rows.RemoveAt(at);
        else rows[at] = Row(change);
        book.Raise(change);
    }

    private static MarketDepthRow Row(MarketDepthEventArgs change) =>
        new() { Price = change.Price, Volume = change.Volume, Time = change.Time };
}
