using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data.NinjaTrader.Ncd;
using NT8Bridge.Headless.Data.NinjaTrader.Nrd;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>
/// What the writer of the tests wrote of random markets, the readers give back to the last bit: in the shortest form, and in
/// every other that holds the numbers.
/// </summary>
[TestClass]
public sealed class RoundTripTests
{
    private const int Markets = 60;
    private const int Rows = 300;

    [TestMethod]
    public void Bars_of_minutes() => Bars(areMinutes: true, (market, rows) => market.Minutes(rows));

    [TestMethod]
    public void Bars_with_times_of_their_own() => Bars(areMinutes: false, (market, rows) => market.OwnTimes(rows));

    [TestMethod]
    public void Trades()
    {
        HashSet<(string Field, int Code)> codes = [];
        foreach ((GeneratedMarket market, PackedWriter writer) in Generated())
        {
            StepTrade[] trades = market.Trades(Rows);
            CollectionAssert.AreEqual(
                Array.ConvertAll(trades, one => new NcdTrade(
                    one.Time.Ticks, market.PriceOf(one.Price), market.PriceOf(one.Price - one.Below),
                    market.PriceOf(one.Price + one.Above), one.Volume)),
                Decoded.Trades(NcdWriter.Trades(market, trades, writer)).ToArray());
            codes.UnionWith(writer.Codes);
        }

        AssertAll(codes, ("time", 8), ("price", 3), ("spread", 8), ("volume", 8));
        Assert.AreEqual(31, codes.Count(one => one.Field == "small price"), "steps of −16 to 15, none aside");
    }

    [TestMethod]
    public void Days()
    {
        foreach ((GeneratedMarket market, _) in Generated())
        {
            StepBar[] days = market.Days(Rows);
            CollectionAssert.AreEqual(Expected(market, days), Decoded.Days(NcdWriter.Days(market, days)).ToArray());
        }
    }

    [TestMethod]
    public void Replays()
    {
        HashSet<(string Field, int Code)> codes = [];
        foreach ((GeneratedMarket market, PackedWriter writer) in Generated())
        {
            StepEvent[] events = market.Events(Rows);
            byte[] file = NrdWriter.Write(market, events, writer);
            (IReadOnlyList<NrdEvent> read, IEnumerable<string> differences) = Decoded.Events(file);
            CollectionAssert.AreEqual(
                Array.ConvertAll(events, one => new NrdEvent(
                    one.Time.Ticks, one.Kind, market.PriceOf(one.Price), one.Volume, one.Operation, one.Position)),
                read.ToArray());
            Assert.AreEqual(0, differences.Count(), "the header's counts are those of the events");
            codes.UnionWith(writer.Codes);
        }

        AssertAll(codes, ("time", 8), ("price", 3), ("book price", 4), ("volume", 8));
        Assert.AreEqual(31, codes.Count(one => one.Field == "small price"), "steps of −15 to 16, none aside");
    }

    private static void Bars(bool areMinutes, Func<GeneratedMarket, int, StepBar[]> generate)
    {
        HashSet<(string Field, int Code)> codes = [];
        foreach ((GeneratedMarket market, PackedWriter writer) in Generated())
        {
            StepBar[] bars = generate(market, Rows);
            byte[] file = NcdWriter.Bars(market, bars, areMinutes, writer);
            CollectionAssert.AreEqual(Expected(market, bars), Decoded.Bars(file, areMinutes).ToArray());
            codes.UnionWith(writer.Codes);
        }

        AssertAll(codes, ("open", 4), ("high", 4), ("low", 4), ("close", 4), ("volume", 8));
        if (areMinutes) AssertAll(codes, ("minutes", 1), ("minutes from 1", 3));
        else AssertAll(codes, ("own time", 4));
    }

    private static IEnumerable<(GeneratedMarket Market, PackedWriter Writer)> Generated() => Enumerable.Range(0, Markets).Select(
        seed => (new GeneratedMarket(new Random(seed)), new PackedWriter(seed % 3 == 0 ? null : new Random(-seed))));

    private static NcdBar[] Expected(GeneratedMarket market, StepBar[] bars) => Array.ConvertAll(bars, bar => new NcdBar(
        bar.Time.Ticks, market.PriceOf(bar.Open), market.PriceOf(bar.High), market.PriceOf(bar.Low), market.PriceOf(bar.Close),
        bar.Volume));

    /// <summary>Every code of these fields has been written, from 0 on.</summary>
    private static void AssertAll(HashSet<(string Field, int Code)> codes, params (string Field, int Count)[] fields)
    {
        foreach ((string field, int count) in fields)
        {
            CollectionAssert.AreEqual(
                Enumerable.Range(0, count).ToArray(),
                codes.Where(one => one.Field == field).Select(one => one.Code).Order().ToArray(), field);
        }
    }
}
