using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Demo;
using NT8Bridge.Headless.Work.Play;
using NT8Bridge.Headless.Work.Reports.Html;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary><c>demo</c>: the main job on the bundled gold trades; see <see cref="DemoWork"/>.</summary>
internal sealed class DemoVerb : Verb
{
    private readonly OutputOption _report = new("--report", ".html")
    {
        Description = "HTML page of the session. Default: a new file in the folder for temporary files.",
    };

    /// <inheritdoc/>
    public override string Name => "demo";

    /// <inheritdoc/>
    public override string Description =>
        "Plays the bundled gold trades through NT8BridgeStrategy on a chart: cache, history, live, signals, orders.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_report];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        DemoResult result = context.Do(DemoWork.Run);
        ChartTables.Write(context.Terminal.Tables, result.Chart);
        if (result.Start is { } times)
        {
            context.Terminal.Output.WriteLine(string.Format(
                CultureInfo.InvariantCulture,
                "start-up once warm: reading the cache {0:0.00} ms, joining {1} bars {2:0.00} ms, seeding {3} bars {4:0.00} ms",
                times.Read, result.PlatformBars, times.Join, result.WindowBars, times.Seed));
        }

        WritePage(context, result.Chart);
        return new VerbResult(ChartJson.Of(result.Chart), result.Chart.Failure);
    }

    private void WritePage(VerbContext context, ChartResult chart)
    {
        if (context.Get(_report) is { } named)
        {
            ChartPage.Write(named, chart);
            context.Terminal.Wrote(named);
            return;
        }

        string path = Path.Combine(Path.GetTempPath(), $"nt8bridge-report-{Guid.NewGuid():N}.html");
        try
        {
            ChartPage.Write(path, chart);
            context.Terminal.Output.WriteLine("a page to look at it: " + path);
        }
        catch (OutputFileException e)
        {
            // Nobody asked for the page by name, so the demo is none the worse without it.
            context.Terminal.Error.WriteLine("there is no page to look at: " + e.Message);
        }
    }
}
