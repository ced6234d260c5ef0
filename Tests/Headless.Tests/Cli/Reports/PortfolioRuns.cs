using System;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>
/// Three runs on the days of <see cref="StoredRuns"/>, which rise by a point a minute, fall, rise and fall; 50 a point, three
/// trades a day. The first is long for three bars: 450, -450, 450, -450. The second is short for one: -150, 150, -150, 150. The
/// third is long for five from the second day on: -750, 750, -750.
/// </summary>
internal sealed class PortfolioRuns : IDisposable
{
    private readonly StoredRuns _runs = new();

    public PortfolioRuns()
    {
        Long = Write("long.json", "\"param\": {\"Hold\": 3}");
        Short = Write("short.json", "\"param\": [\"Hold=1\", \"Sell=true\"]");
        string name = JsonSerializer.Serialize(StoredRuns.Hostile);
        Late = Write(
            "late.json",
            $"\"name\": {name}, \"param\": {{\"Hold\": 5}}, \"from\": \"2013-10-08\", \"tick-replay\": false");
    }

    public TemporaryFolder Folder => _runs.Folder;

    public string Long { get; }

    public string Short { get; }

    public string Late { get; }

    public string Page => _runs.Page;

    /// <summary>A file of one run of the strategy on the bars.</summary>
    public string Write(string file, string more) => Folder.Write(file, "{" + Run(more) + "}");

    /// <summary>The members of a run.</summary>
    public string Run(string more) =>
        $"\"strategy\": \"Lasting\", \"script\": {JsonSerializer.Serialize(Folder.At("Lasting.cs"))}, "
        + $"\"bars\": [{JsonSerializer.Serialize(Folder.At("ES 12-13.Last.txt"))}], {more}";

    /// <summary>Runs all three, with a page.</summary>
    public JsonElement Portfolio()
    {
        (CommandRun run, JsonElement json) = CommandRun.WithJson("portfolio", Long, Short, Late, "--report", Page);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        return json;
    }

    public void Dispose() => _runs.Dispose();
}
