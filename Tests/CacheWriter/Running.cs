using System;
using System.IO;
using System.Linq;
using NT8Bridge.Clocks;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Live;
using NT8Bridge.Live.Start;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.CacheWriter;

/// <summary>A start of the engine on a chart of made bars, told line by line.</summary>
public static class Running
{
    private const int LiveBars = 20;

    public static void Run(string folder, byte[] foreign, TextWriter output)
    {
        Bar[] bars = Writing.Window(0);
        var clock = new Clock { UtcTicks = bars[bars.Length - LiveBars - 1].EndUtcTicks };
        var engine = new TradingEngine(
            new EngineOptions(), Signals.SignalModel.Default(), SessionTemplates.ForInstrument("GC 12-13"));
        LeaveForeignFile(folder, foreign, bars[0].EndUtcTicks);
        using var live = LiveEngine.WithFiles(
            engine, new LiveOptions(), folder, "GC 12-13", Array.Empty<IHistorySource>(), clock);
        live.PhaseChanged += change => output.WriteLine("phase: " + change.Phase);
        live.Start("GC 12-13");
        foreach (Bar bar in bars.Take(bars.Length - LiveBars)) live.OnPlatformBar(bar);
        live.EndPlatformHistory();
        live.WaitForSources();
        foreach (Bar bar in bars.Skip(bars.Length - LiveBars))
        {
            clock.UtcTicks = bar.EndUtcTicks;
            live.OnLiveBar(bar);
        }

        live.Stop();
        foreach (StartupStep step in live.Report.Steps) output.WriteLine($"step: {step.Name}: {step.Bars} bars; {step.Detail}");
        output.WriteLine("window: " + engine.Window.Count);
        output.WriteLine("signals: " + engine.Signals.Count);
        output.WriteLine("save: " + live.SaveProblem);
    }

    /// <summary>
    /// Puts a file into the history folder that the engine did not write, so that only the parquet library can judge it.
    /// </summary>
    private static void LeaveForeignFile(string folder, byte[] foreign, long utcTicks)
    {
        string day = new CacheLayout(folder).Day(
            "GC 12-13", new BarInterval(30), SessionTemplates.ForInstrument("GC 12-13").SessionAtOrAfter(utcTicks).TradingDay);
        Directory.CreateDirectory(day);
        File.WriteAllBytes(Path.Combine(day, "foreign.parquet"), foreign);
    }

    /// <summary>Bars through the parquet library, compressed, and back.</summary>
    public static void Convert(TextWriter output)
    {
        Bar[] bars = Writing.Window(0);
        var interval = new BarInterval(30);
        IBarCodec codec = BarCodec.ForThisRuntime();
        try
        {
            using var file = new MemoryStream();
            codec.Write(file, new BarFile("GC 12-13", interval, "", bars));
            var read = BarImport.Read(
                codec, file.ToArray(),
                new ForeignReading
                {
                    Instrument = "GC 12-13", Interval = interval, Calendar = SessionTemplates.ForInstrument("GC 12-13"),
                });
            output.WriteLine(
                $"library: {read.Bars.Length} bars, equal {read.Bars.Zip(bars, (a, b) => a.SameAs(b)).Count(same => same)}");
        }
        catch (BarCodecUnavailableException missing)
        {
            output.WriteLine("library: " + missing.Message);
        }
    }

    /// <summary>What the cache holds after <see cref="Run"/>.</summary>
    public static void Read(string folder, TextWriter output)
    {
        Bar[] bars = Writing.Window(0);
        var interval = new BarInterval(30);
        long to = bars[bars.Length - 1].EndUtcTicks;
        var cache = new WarmCache(
            new CacheLayout(folder), "GC 12-13", interval, Writing.WindowBars, SessionTemplates.ForInstrument("GC 12-13").Name);
        HistoryLoad load = cache.Load(
            new HistoryRequest("GC 12-13", interval, bars[0].EndUtcTicks - interval.Ticks, to, Writing.WindowBars),
            System.Threading.CancellationToken.None);
        int equal = load.Bars.Zip(bars, (a, b) => a.SameAs(b)).Count(same => same);
        output.WriteLine($"read: {load.Bars.Length} bars, equal {equal}; {load.Reason}");
    }

    private sealed class Clock : IClock
    {
        public long UtcTicks { get; set; }
    }
}
