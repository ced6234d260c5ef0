using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>
/// Backtests whose JSON is kept. Four days of an hour each, which rise by a point a minute, fall, rise and fall; a trade begins
/// with the bars 6, 26 and 46 of a day and lasts a number of bars, so that it brings 50 a bar or loses it.
/// </summary>
internal sealed class StoredRuns : IDisposable
{
    public const string Hostile = "<img src=x onerror=alert(1)>\"'\u202e";

    public StoredRuns()
    {
        Folder.Write("ES 12-13.Last.txt", string.Join('\n', Enumerable.Range(0, 4 * 60).Select(Row)));
        Folder.Write("Lasting.cs", Script.Strategy(
            "Lasting",
            "[NinjaScriptProperty] public int Hold { get; set; } [NinjaScriptProperty] public bool Sell { get; set; } "
            + "const string Named = \"<script>hostile()</script>\\\"'\\u05d0\\u202e,=1\";",
            "if (CurrentBar % 20 == 5) { if (Sell) EnterShort(1, Named); else EnterLong(1, Named); } "
            + "if (CurrentBar % 20 == 5 + Hold) { if (Sell) ExitShort(\"Out\", Named); else ExitLong(\"Out\", Named); }",
            "Hold = 3; BarsRequiredToTrade = 0;"));
        Three = Run("A.json");
        Five = Run("B.json", "--param", "Hold=5", "--commission", "1");
        Late = Run(Hostile + ".json", "--from", "2013-10-08");
    }

    public TemporaryFolder Folder { get; } = new();

    /// <summary>Trades of three bars.</summary>
    public string Three { get; }

    /// <summary>Trades of five bars, each at a commission of 2.</summary>
    public string Five { get; }

    /// <summary>Trades of three bars, without the first day; the file's name is markup.</summary>
    public string Late { get; }

    public string Page => Folder.At("page.html");

    public JsonElement Json(string path)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(path));
        return document.RootElement.Clone();
    }

    /// <summary>Writes the page of these files.</summary>
    public JsonElement Report(params string[] files)
    {
        (CommandRun run, JsonElement json) = CommandRun.WithJson(["report", .. files, "--out", Page]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        return json;
    }

    public string Run(string name, params string[] more)
    {
        string path = Folder.At(name);
        var run = CommandRun.Of(
            [
                "backtest", "--strategy", "Lasting", "--script", Folder.At("Lasting.cs"), "--bars",
                Folder.At("ES 12-13.Last.txt"), .. more, "--json", path,
            ]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        return path;
    }

    public void Dispose() => Folder.Dispose();

    private static string Row(int row)
    {
        int day = row / 60, minute = row % 60;
        double open = day % 2 == 0 ? 1000 + minute : 1060 - minute, high = open + 0.5, low = open - 0.5;
        DateTime end = new DateTime(2013, 10, 7 + day, 14, 1, 0).AddMinutes(minute);
        return string.Create(CultureInfo.InvariantCulture, $"{end:yyyyMMdd HHmmss};{open};{high};{low};{open};10");
    }
}
