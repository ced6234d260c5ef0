using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Headless.Work.Search;
using NT8Bridge.Headless.Work.Search.Shards;

namespace NT8Bridge.Headless.Tests.Work.Search.Shards;

/// <summary>A sweep of 48 variants on a drawn market, some of them equal, some without a trade, and its files.</summary>
internal sealed class SmallSweep : IDisposable
{
    public const int Variants = 48;

    /// <summary>With sellAt −4 nobody sells, with buyAt 4 nobody buys: variants with both make no trade.</summary>
    public const string Model = """
        { "name": "t", "buyAt": [1, 4], "sellAt": [-1, -4], "rules": [
          { "name": "up", "vote": "buy", "weight": 2, "all": [ { "left": "close", "op": ">", "right": "ema{5,9}" } ] },
          { "name": "down", "vote": "sell", "all": [ { "left": "close", "op": "<", "right": "ema9" } ] } ] }
        """;

    private readonly TemporaryFolder _folder = new();

    public SmallSweep()
    {
        Bars = DrawnMarket.Write(_folder, new Random(5), 1_200);
        _folder.Write("model.json", Model);
        Directory.CreateDirectory(Parts);
    }

    public string Bars { get; }

    public string Parts => At("parts");

    public string At(string name) => _folder.At(name);

    public string Write(string name, string text) => _folder.Write(name, text);

    public SweepRequest Request() => new()
    {
        Model = At("model.json"), Top = 3,
        Settings = new RunSettings
        {
            Data = new DataRequest { Bars = [new DataInput(Bars, null)], Instrument = DrawnMarket.Instrument },
            Period = PeriodText.Parse("30s"),
            Parameters = new Dictionary<string, object>
            {
                ["WindowHours"] = "1", ["StopAtrMultiple"] = "1..3", ["TargetAtrMultiple"] = "2,90",
            },
        },
    };

    /// <summary>The same as words of the command line.</summary>
    public string[] Words() =>
    [
        "--model", At("model.json"), "--bars", Bars, "--instrument", DrawnMarket.Instrument, "--period", "30s", "--top", "3",
        "--param", "WindowHours=1", "StopAtrMultiple=1..3", "TargetAtrMultiple=2,90",
    ];

    /// <summary>Makes a shard; the file of its part.</summary>
    public string Part(SweepRequest request, int number, int of, string? name = null)
    {
        string path = Path.Combine(Parts, name ?? $"{number}-{of}.parquet");
        PartFile.Write(path, ShardWork.Run(request, new Shard(number, of)));
        return path;
    }

    /// <summary>Makes all shards.</summary>
    public string[] AllParts(SweepRequest request, int of) =>
        [.. Enumerable.Range(1, of).Select(number => Part(request, number, of))];

    /// <summary>What a sweep writes, as CSV and as parquet.</summary>
    public (byte[] Csv, byte[] Parquet) Files(SweepResult result)
    {
        SweepFile.Write(At("out.csv"), result);
        SweepFile.Write(At("out.parquet"), result);
        return (File.ReadAllBytes(At("out.csv")), File.ReadAllBytes(At("out.parquet")));
    }

    public void Dispose() => _folder.Dispose();
}
