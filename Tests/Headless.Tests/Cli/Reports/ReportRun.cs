using System;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>A backtest with a report: trades whose orders have a name that is markup, quotes and right-to-left text.</summary>
internal sealed class ReportRun : IDisposable
{
    public const string EntryName = "<script>hostile()</script>\"'\u05d0\u202e,=1";

    private const string Update =
        "if (CurrentBar > 4) { Values[0][0] = SMA(5)[0]; Values[1][0] = Volume[0]; } "
        + "if (CurrentBar % (2 * Every) == 0) EnterLong(1, Named); "
        + "else if (CurrentBar % (2 * Every) == Every) EnterShort(1, \"S\");";

    public ReportRun()
    {
        RisingMinutes.Write(Folder);
        Folder.Write("Swing.cs", Script.Strategy(
            "Swing",
            "[NinjaScriptProperty] public int Every { get; set; } "
            + "const string Named = \"<script>hostile()</script>\\\"'\\u05d0\\u202e,=1\";",
            Update,
            "Every = 4; BarsRequiredToTrade = 0; IsOverlay = true; "
            + "AddPlot(Brushes.Red, \"<b>Average</b>\"); AddPlot(Brushes.Blue, \"Size\");"));
        (CommandRun run, Json) = CommandRun.WithJson(Arguments(Page));
        Assert.AreEqual(0, run.ExitCode, run.Error);
    }

    public TemporaryFolder Folder { get; } = new();

    public JsonElement Json { get; }

    public string Page => Folder.At("report.html");

    public CommandRun Again(string page) => CommandRun.Of(Arguments(page));

    public void Dispose() => Folder.Dispose();

    public string[] Arguments(string page) =>
        ["backtest", "--strategy", "Swing", "--script", Folder.At("Swing.cs"), "--bars", Folder.At(RisingMinutes.File),
            "--commission", "1.5", "--report", page];
}
