using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Tests.CacheWriter;

// CacheWriter loop FOLDER: saves one state after the other until it is killed; the number of each is written when it is on disk.
// CacheWriter share FOLDER PARITY SAVES: saves every other bar, more with each save, beside a second process that has the rest.
// CacheWriter time FOLDER: what the parts of a start take on this runtime, cold and warm.
// CacheWriter run FOLDER: starts the engine on made bars with its files in the folder, and reads the files again.
if (args.Length >= 2 && args[0] == "loop")
{
    WarmCache cache = Writing.Cache(args[1]);
    for (int state = 0; ; state++)
    {
        Bar[] bars = Writing.Window(state);
        BarSave save = cache.Save(bars, bars[bars.Length - 1].EndUtcTicks, CancellationToken.None);
        if (!save.IsSaved) return Failed(save.Reason);
        SealedFile.Write(Writing.SealedPath(args[1]), Writing.Sealed(state));
        Console.Out.WriteLine(state.ToString(CultureInfo.InvariantCulture));
        Console.Out.Flush();
    }
}

if (args.Length == 4 && args[0] == "share")
{
    int parity = int.Parse(args[2], CultureInfo.InvariantCulture), saves = int.Parse(args[3], CultureInfo.InvariantCulture);
    WarmCache cache = Writing.Cache(args[1]);
    for (int i = 1; i <= saves; i++)
    {
        Bar[] bars = Enumerable.Range(0, i * 10).Where(n => n % 2 == parity).Select(Writing.Bar).ToArray();
        BarSave save = cache.Save(bars, Writing.Bar(i * 10 + 1_000_000).EndUtcTicks, CancellationToken.None);
        if (!save.IsSaved || save.Reason.Length > 0) return Failed(save.Reason);
    }

    return 0;
}

// CacheWriter alone FOLDER FILE: what the engine can do where the parquet library is missing.
if (args.Length == 3 && args[0] == "alone")
{
    WarmCache cache = Writing.Cache(args[1]);
    Bar[] bars = Writing.Window(0);
    long now = bars[bars.Length - 1].EndUtcTicks;
    BarSave save = cache.Save(bars, now, CancellationToken.None);
    HistoryLoad load =
        cache.Load(new HistoryRequest("GC 12-13", new BarInterval(30), 0, now, Writing.WindowBars), CancellationToken.None);
    CacheFileState foreign = new CacheFiles(new CacheLayout(args[1]), BarCodec.ForThisRuntime()).Inspect(args[2]);
    Console.Out.WriteLine(save.IsSaved && load.Bars.Length == bars.Length ? "cache works" : save.Reason + load.Reason);
    Console.Out.WriteLine(typeof(WarmCache).Assembly.GetTypes().Length > 0 ? "types load" : "no types");
    Console.Out.WriteLine(foreign.Making + ": " + string.Join("; ", foreign.Findings));
    return 0;
}

if (args.Length == 2 && args[0] == "time")
{
    Timing.Run(args[1], Console.Out);
    return 0;
}

if (args.Length == 3 && args[0] == "run")
{
    Running.Run(args[1], File.ReadAllBytes(args[2]), Console.Out);
    Running.Read(args[1], Console.Out);
    Running.Convert(Console.Out);
    return 0;
}

return Failed(
    "usage: CacheWriter loop FOLDER | CacheWriter share FOLDER PARITY SAVES | CacheWriter alone FOLDER FILE"
    + " | CacheWriter time FOLDER | CacheWriter run FOLDER");

static int Failed(string reason)
{
    Console.Error.WriteLine(reason);
    return 1;
}
