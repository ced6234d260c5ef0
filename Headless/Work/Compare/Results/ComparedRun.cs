using System;
using NT8Bridge.Headless.Data.Results;

namespace NT8Bridge.Headless.Work.Compare.Results;

/// <summary>A stored run among those that are compared.</summary>
/// <param name="Label">What it is called: the file's name, or its path where two have the same name.</param>
/// <param name="Run">The run.</param>
/// <param name="Zone">The zone of its days.</param>
public sealed record ComparedRun(string Label, StoredRun Run, TimeZoneInfo Zone)
{
    /// <summary>The calendar day of the data's begin, in the run's zone.</summary>
    public DateOnly FirstDay => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(Run.FromUtc, Zone));

    /// <summary>The calendar day of the data's end, in the run's zone.</summary>
    public DateOnly LastDay => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(Run.ToUtc, Zone));
}
