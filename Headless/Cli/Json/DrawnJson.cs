using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>What scripts have drawn, for machines: how much of it a page shows.</summary>
internal static class DrawnJson
{
    /// <summary>The counts; null where no chart was asked for.</summary>
    public static object? Of(DrawnObjects? drawings) =>
        drawings is null ? null : new { shown = drawings.Shown.Count, notShown = drawings.Others };
}
