using System.Globalization;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Work.Demo;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary><c>demo</c>: the main job on the bundled gold trades; see <see cref="DemoWork"/>.</summary>
internal sealed class DemoVerb : Verb
{
    /// <inheritdoc/>
    public override string Name => "demo";

    /// <inheritdoc/>
    public override string Description =>
        "Plays the bundled gold trades through NT8BridgeStrategy on a chart: cache, history, live, signals, orders.";

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

        return new VerbResult(ChartJson.Of(result.Chart), result.Chart.Failure);
    }
}
