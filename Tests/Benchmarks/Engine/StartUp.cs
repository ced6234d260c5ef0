using System;
using System.IO;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace NT8Bridge.Benchmarks.Engine;

/// <summary>
/// The start of an engine, from a window of bars or from the snapshot that the warm cache holds; in memory, without files.
/// </summary>
public class StartUp
{
    private readonly TradingEngine _engine = DefaultEngine.Fed(GoldBars.All);
    private readonly TradingEngine _restored = DefaultEngine.Make();
    private readonly MemoryStream _snapshot = new();

    /// <summary>Takes a snapshot to restore.</summary>
    [GlobalSetup]
    public void Setup() => Save();

    /// <summary>Makes an engine.</summary>
    [Benchmark]
    public TradingEngine Make() => DefaultEngine.Make();

    /// <summary>Makes an engine and seeds it with a window of 480 bars.</summary>
    [Benchmark]
    public TradingEngine Seed() => DefaultEngine.Fed(GoldBars.All.AsSpan(0, RebuildPerBar.Window));

    /// <summary>Writes the whole state.</summary>
    [Benchmark]
    public long Save()
    {
        _snapshot.SetLength(0);
        using BinaryWriter writer = new(_snapshot, Encoding.UTF8, leaveOpen: true);
        _engine.Save(writer);
        return _snapshot.Length;
    }

    /// <summary>Reads the state into an engine that exists.</summary>
    [Benchmark]
    public TradingEngine Restore()
    {
        _snapshot.Position = 0;
        using BinaryReader reader = new(_snapshot, Encoding.UTF8, leaveOpen: true);
        _restored.Restore(reader);
        return _restored;
    }
}
