using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using NT8Bridge;
using NT8Bridge.Indicators;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;

// The engine of one checkout, asked by itself: one line an answer, "name value digest". It is compiled against that checkout.
// args: the bundled trades of gold; what to ask.
ISessionCalendar calendar = SessionTemplates.ForInstrument("GC");
Bar[] bars = Gold(args[0]);
switch (args[1])
{
    case "cold":
        Cold();
        break;
    case "memory":
        Memory();
        break;
    default:
        Warm();
        break;
}

// The first 3,000 bars in a process that did nothing before.
void Cold()
{
    TradingEngine engine = Make();
    double before = Cpu();
    for (int i = 0; i < 3000; i++) engine.OnBar(bars[i], BarOrigin.PlatformHistory);
    Say("cold", (Cpu() - before) / 3000, engine.Signals[0].Score);
}

void Memory()
{
    // One engine first: what all engines share is not counted.
    TradingEngine first = Make();
    var engines = new TradingEngine[8];
    long before = GC.GetTotalMemory(true);
    for (int i = 0; i < engines.Length; i++) engines[i] = Make();
    double bytes = (GC.GetTotalMemory(true) - before) / (double)engines.Length;
    GC.KeepAlive(first);
    GC.KeepAlive(engines);
    Say("memory", bytes / 1024, 0);
}

void Warm()
{
    TradingEngine engine = Make();
    double path = Fastest(bars.Length, () =>
    {
        engine.Reset();
        foreach (Bar bar in bars) engine.OnBar(bar, BarOrigin.PlatformHistory);
        return engine.Signals[0].Score;
    }, out double score);
    // What the built-in model computes, on each of its timeframes, in one loop: neighbours share the processor as they do in the
    // engine.
    int[] lengths = [1, 2, 10, 30, 120];
    string[] names =
    [
        "ema9", "ema21", "ema50", "rsi14", "macd", "atr14", "adx14", "bollinger", "stochastics", "cci20", "vwap", "volsma20",
    ];
    Indicator[][] frames = [.. lengths.Select(_ => names.Select(Indicator).ToArray())];
    double own = Fastest(bars.Length, () =>
    {
        foreach (Indicator indicator in frames.SelectMany(frame => frame)) indicator.Reset();
        for (int i = 0; i < bars.Length; i++)
        {
            for (int j = 0; j < lengths.Length; j++)
            {
                if (i % lengths[j] != 0) continue;
                Indicator[] frame = frames[j];
                for (int k = 0; k < frame.Length - 1; k++) frame[k].Feed(in bars[i], bars[i].Close);
                frame[^1].Feed(in bars[i], bars[i].Volume);
            }
        }

        return frames.Sum(frame => frame.Sum(indicator => indicator.Value));
    }, out double digest);

    Say("shell", path - own, score + digest);
    Say("path", path, score);
    string[] alone = ["sar", "linreg14", "vwap"];
    foreach (string name in alone)
    {
        Indicator indicator = Indicator(name);
        Say(name, Fastest(bars.Length, () =>
        {
            indicator.Reset();
            foreach (Bar bar in bars) indicator.Feed(bar, bar.Close);
            return indicator.Value;
        }, out double value), value);
    }
}

// The fastest of 60 rounds, once the compiler, which begins late and works beside, has had its time: what else the machine does can
// only make a round longer.
static double Fastest(int count, Func<double> round, out double value)
{
    double best = double.MaxValue;
    value = 0;
    long start = Stopwatch.GetTimestamp();
    while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromMilliseconds(800)) value = round();
    for (int i = 0; i < 60; i++)
    {
        long begin = Stopwatch.GetTimestamp();
        value = round();
        best = Math.Min(best, Stopwatch.GetElapsedTime(begin).TotalNanoseconds / count);
    }

    return best;
}

TradingEngine Make() => new(new EngineOptions(), SignalModel.Default(), calendar);

Indicator Indicator(string name)
{
    if (name == "sar") return new ParabolicSar();
    if (!IndicatorCatalog.TryParse(name, out IndicatorRequest? request, out string? error)) throw new ArgumentException(error);
    return IndicatorCatalog.Create(request!, IndicatorSeeding.NinjaTrader, calendar);
}

static double Cpu() => Environment.CpuUsage.TotalTime.TotalNanoseconds;

static void Say(string name, double value, double digest) => Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"{name} {value:R} {BitConverter.DoubleToInt64Bits(digest):X16}"));

Bar[] Gold(string path)
{
    BarBuilder builder = new(new BarInterval(30), calendar);
    List<Bar> all = [];
    using FileStream file = File.OpenRead(path);
    using StreamReader reader = new(new GZipStream(file, CompressionMode.Decompress));
    reader.ReadLine();
    while (reader.ReadLine() is { } line)
    {
        string[] cells = line.Split(',');
        long time = DateTime.UnixEpoch.Ticks
            + (long.Parse(cells[0], CultureInfo.InvariantCulture) * TimeSpan.TicksPerMillisecond);
        double price = double.Parse(cells[1], CultureInfo.InvariantCulture);
        Tick trade = new(time, price, long.Parse(cells[2], CultureInfo.InvariantCulture));
        if (builder.Add(trade, out Bar closed)) all.Add(closed);
    }

    if (builder.Flush(out Bar last)) all.Add(last);
    return [.. all];
}
