using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace NT8Bridge.Headless.Tests.Strategies;

/// <summary>
/// A drawn day of gold for the strategy's orders: two quiet hours from 06:00 UTC on 8 October 2024, then the legs of a test, one
/// trade of one contract every five seconds.
/// </summary>
internal sealed class GoldPath
{
    /// <summary>The first moment after the two quiet hours; a chart goes live then.</summary>
    public static readonly DateTime Live = new(2024, 10, 8, 8, 0, 0, DateTimeKind.Utc);

    private readonly StringBuilder _rows = new("unix_ms,price,size\n");
    private readonly List<Tick> _ticks = [];
    private DateTime _time = Live - TimeSpan.FromHours(2);
    private double _price = 2640;

    public GoldPath() => Quiet(TimeSpan.FromHours(2));

    /// <summary>Buy above 2642, sell below 2638, both by the close of 30 seconds.</summary>
    public static string Model =>
        """
        { "name": "levels", "buyAt": 1, "sellAt": -1, "rules": [
          { "name": "up", "vote": "buy", "all": [ { "left": "close", "op": ">", "right": 2642 } ] },
          { "name": "down", "vote": "sell", "all": [ { "left": "close", "op": "<", "right": 2638 } ] } ] }
        """;

    /// <summary>The trades so far.</summary>
    public Tick[] Ticks => [.. _ticks];

    /// <summary>The time of the next trade.</summary>
    public DateTime Time => _time;

    /// <summary>Trades around 2,640, half a dollar up and down.</summary>
    public GoldPath Quiet(TimeSpan span)
    {
        int trades = (int)(span.TotalSeconds / 5);
        for (int i = 0; i < trades; i++) Trade(2640 + (i % 4 - 1.5) / 3);
        return this;
    }

    /// <summary>Trades at one price.</summary>
    public GoldPath At(double price, TimeSpan span)
    {
        int trades = (int)(span.TotalSeconds / 5);
        for (int i = 0; i < trades; i++) Trade(price);
        return this;
    }

    /// <summary>Trades from the last price to another, a step each.</summary>
    public GoldPath To(double price, double step)
    {
        while (Math.Abs(price - _price) > step / 2) Trade(_price + Math.Sign(price - _price) * step);
        return this;
    }

    /// <summary>
    /// A minute at 2,640, then a trade every half minute until the session's end at 21:00, where every position is closed.
    /// </summary>
    public GoldPath ToClose()
    {
        At(2640, TimeSpan.FromMinutes(1));
        DateTime close = Live.Date.AddHours(21);
        while (_time < close)
        {
            Trade(2640);
            _time += TimeSpan.FromSeconds(25);
        }

        return this;
    }

    /// <summary>No trade for a span.</summary>
    public GoldPath Silent(TimeSpan span)
    {
        _time += span;
        return this;
    }

    /// <summary>Writes the trades as a file of a test's folder.</summary>
    public string Write(TemporaryFolder folder) => folder.Write("ticks.csv", _rows.ToString());

    private void Trade(double price)
    {
        _price = Math.Round(price * 10) / 10;
        long ms = (_time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond;
        _ticks.Add(new Tick(_time.Ticks, _price, 1, _price - 0.1, _price + 0.1));
        _rows.Append(CultureInfo.InvariantCulture, $"{ms},{_price},1\n");
        _time += TimeSpan.FromSeconds(5);
    }
}
