using System;
using System.Collections.Generic;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Data.NinjaTrader.Ncd;
using NT8Bridge.Headless.Data.NinjaTrader.Nrd;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>Whole files, decoded.</summary>
internal static class Decoded
{
    public static IReadOnlyList<NcdBar> Bars(byte[] bytes, bool areMinutes = true, RareCodes? rare = null)
    {
        List<NcdBar> bars = [];
        NcdBarReader reader = new(bytes, areMinutes, "f.ncd", rare ?? new RareCodes());
        while (reader.Next(out NcdBar bar)) bars.Add(bar);
        return bars;
    }

    public static IReadOnlyList<NcdTrade> Trades(byte[] bytes, RareCodes? rare = null)
    {
        List<NcdTrade> trades = [];
        NcdTradeReader reader = new(bytes, "f.ncd", rare ?? new RareCodes());
        while (reader.Next(out NcdTrade trade)) trades.Add(trade);
        return trades;
    }

    public static IReadOnlyList<NcdBar> Days(byte[] bytes) => NcdDays.Read(bytes, "f.ncd");

    public static (IReadOnlyList<NrdEvent> Events, IEnumerable<string> Differences) Events(byte[] bytes, RareCodes? rare = null)
    {
        List<NrdEvent> events = [];
        NrdEventReader reader = new(bytes, "f.ncd", rare ?? new RareCodes());
        while (reader.Next(out NrdEvent one)) events.Add(one);
        return (events, reader.Differences());
    }

    /// <summary>Bytes of a text of hexadecimal digits.</summary>
    public static byte[] Hex(string text) => Convert.FromHexString(text.Replace(" ", "", StringComparison.Ordinal));
}
