using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Data.NinjaTrader.Ncd;
using NT8Bridge.Headless.Data.NinjaTrader.Nrd;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>
/// One byte flipped at every position of generated files, and files cut off at every position: an error that names file, record
/// and place, or rows that are possible. No other exception, and no more rows than the bytes can hold.
/// <c>NT8BRIDGE_FUZZ_CASES</c> / 500 files of each kind.
/// </summary>
[TestClass]
public sealed class FlippedByteTests
{
    private const int Rows = 40;
    private const int CasesAFile = 500;

    private static int Files { get; } =
        int.Parse(Environment.GetEnvironmentVariable("NT8BRIDGE_FUZZ_CASES") ?? "4000", CultureInfo.InvariantCulture)
        / CasesAFile;

    [TestMethod]
    public void Minutes() => Flip(
        (market, writer) => NcdWriter.Bars(market, market.Minutes(Rows), areMinutes: true, writer),
        bytes => Sound(Decoded.Bars(bytes, areMinutes: true), isStrict: true, isSettled: false));

    [TestMethod]
    public void Own_times() => Flip(
        (market, writer) => NcdWriter.Bars(market, market.OwnTimes(Rows), areMinutes: false, writer),
        bytes => Sound(Decoded.Bars(bytes, areMinutes: false), isStrict: false, isSettled: false));

    [TestMethod]
    public void Days() => Flip(
        (market, _) => NcdWriter.Days(market, market.Days(Rows)),
        bytes => Sound(Decoded.Days(bytes), isStrict: true, isSettled: true));

    [TestMethod]
    public void Trades() => Flip(
        (market, writer) => NcdWriter.Trades(market, market.Trades(Rows), writer),
        bytes =>
        {
            IReadOnlyList<NcdTrade> trades = Decoded.Trades(bytes);
            Assert.IsTrue(trades.All(one => one.Bid <= one.Price && one.Price <= one.Ask && one.Volume >= 0), "an unsound trade");
            Ascending(trades.Select(one => one.LocalTicks), isStrict: false);
            return trades.Count;
        });

    [TestMethod]
    public void Replays() => Flip(
        (market, writer) => NrdWriter.Write(market, market.Events(Rows), writer),
        bytes =>
        {
            IReadOnlyList<NrdEvent> events = Decoded.Events(bytes).Events;
            Assert.IsTrue(
                events.All(one => double.IsFinite(one.Price) && one.Volume >= 0 && Enum.IsDefined(one.Kind)), "an unsound event");
            Ascending(events.Select(one => one.UtcTicks), isStrict: false);
            return events.Count;
        });

    private static void Flip(Func<GeneratedMarket, PackedWriter, byte[]> write, Func<byte[], int> rowsOf)
    {
        int refused = 0, read = 0;
        for (int seed = 0; seed < Files; seed++)
        {
            Random random = new(seed);
            byte[] file = write(new GeneratedMarket(random), new PackedWriter(random.Next(3) == 0 ? null : random));
            Assert.AreEqual(Rows, rowsOf(file), "the whole file");
            for (int at = 0; at < file.Length; at++)
            {
                byte before = file[at];
                file[at] ^= (byte)random.Next(1, 256);
                Try(file, rowsOf, ref refused, ref read);
                file[at] = before;
                Try(file[..at], rowsOf, ref refused, ref read);
            }
        }

        Assert.IsTrue(refused > Files * 20 && read > Files * 20, $"{refused} refused, {read} read");
    }

    private static void Try(byte[] file, Func<byte[], int> rowsOf, ref int refused, ref int read)
    {
        try
        {
            int rows = rowsOf(file);
            Assert.IsTrue(rows <= file.Length / 2, $"{rows} rows of {file.Length} bytes");
            read++;
        }
        catch (NinjaTraderFileException error)
        {
            StringAssert.StartsWith(error.Message, "f.ncd, ");
            Assert.IsTrue(error.Offset >= 0 && error.Offset <= file.Length, error.Message);
            Assert.IsTrue(error.Record >= NinjaTraderFileException.Header && error.Record <= file.Length / 2, error.Message);
            refused++;
        }
    }

    private static int Sound(IReadOnlyList<NcdBar> bars, bool isStrict, bool isSettled)
    {
        foreach (NcdBar bar in bars)
        {
            double close = isSettled ? bar.Open : bar.Close;
            Assert.IsNull(
                BarFault.Of(new Bar(bar.LocalTicks, bar.Open, bar.High, bar.Low, close, bar.Volume, 0)), bar.ToString());
        }

        Ascending(bars.Select(bar => bar.LocalTicks), isStrict);
        return bars.Count;
    }

    private static void Ascending(IEnumerable<long> times, bool isStrict)
    {
        long before = 0;
        foreach (long time in times)
        {
            Assert.IsTrue(isStrict ? time > before : time >= before, "a time goes back");
            Assert.IsTrue(time <= DateTime.MaxValue.Ticks, "a time behind the end of time");
            before = time;
        }
    }
}
