using System;
using System.Collections.Generic;
using System.Globalization;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Display;

/// <summary>A step of the start as a line of the window.</summary>
public sealed record TimelineLine(string Step, string Begin, string Length, string Bars, string Result, string Detail)
{
    /// <summary>The table's columns.</summary>
    public static IReadOnlyList<Column> Columns { get; } = new[]
    {
        new Column("Step", nameof(Step), 190), new Column("Begin", nameof(Begin), 70), new Column("Length", nameof(Length), 70),
        new Column("Bars", nameof(Bars), 70), new Column("Result", nameof(Result), 70), new Column("Detail", nameof(Detail), 460),
    };

    /// <summary>The line of a step; times count from the start's begin.</summary>
    public static TimelineLine Of(StartupStep step, long startUtcTicks)
    {
        if (step is null) throw new ArgumentNullException(nameof(step));
        return new TimelineLine(
            step.Name, Seconds(step.BeganUtcTicks - startUtcTicks),
            step.EndedUtcTicks is { } end ? Seconds(end - step.BeganUtcTicks) : string.Empty,
            step.Bars.ToString(CultureInfo.InvariantCulture),
            step.EndedUtcTicks is null ? "running" : step.Succeeded ? "done" : "nothing", step.Detail);
    }

    /// <summary>A length of time, seconds to the tenth.</summary>
    internal static string Seconds(long ticks) =>
        TimeSpan.FromTicks(ticks).TotalSeconds.ToString("0.0 s", CultureInfo.InvariantCulture);
}
