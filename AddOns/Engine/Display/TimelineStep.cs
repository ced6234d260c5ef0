using System;
using NT8Bridge.Startup;

namespace NT8Bridge.Display;

/// <summary>A step of the start on its time line.</summary>
/// <param name="Name">What it was.</param>
/// <param name="Begin">When it began after the start.</param>
/// <param name="Length">How long it took; null while it runs.</param>
/// <param name="Bars">Bars it gave.</param>
/// <param name="Succeeded">True when it gave what it was asked for.</param>
/// <param name="Detail">What there is to say.</param>
public sealed record TimelineStep(string Name, TimeSpan Begin, TimeSpan? Length, int Bars, bool Succeeded, string Detail)
{
    internal static TimelineStep Of(StartupStep step, long startUtcTicks) => new(
        step.Name,
        TimeSpan.FromTicks(step.BeganUtcTicks - startUtcTicks),
        step.EndedUtcTicks is { } end ? TimeSpan.FromTicks(end - step.BeganUtcTicks) : null,
        step.Bars, step.Succeeded, step.Detail);
}
