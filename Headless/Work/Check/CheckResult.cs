using System.Collections.Generic;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Check;

/// <summary>What a script knows of the future, sets anew, and needs of the past.</summary>
public sealed record CheckResult
{
    /// <summary>Name of the script; null when it could not even be made.</summary>
    public required string? Script { get; init; }

    /// <summary>Full name of the instrument.</summary>
    public required string Instrument { get; init; }

    /// <summary>Bars of the primary series that the script was called for.</summary>
    public required int Bars { get; init; }

    /// <summary>Why the run on the data as they are did not come to its end; null when it did.</summary>
    public required WorkText? Error { get; init; }

    /// <summary>Number of plots and series that were compared at each bar.</summary>
    public int Columns { get; init; }

    /// <summary>Number of orders that were compared.</summary>
    public int Orders { get; init; }

    /// <summary>Number of runs that were made.</summary>
    public int Runs { get; init; }

    /// <summary>
    /// Where the script gave something else when it was run a second time on the same data, so that nothing can be told of it;
    /// null when it gave the same.
    /// </summary>
    public ValueDifference? NotRepeatable { get; init; }

    /// <summary>
    /// The first bar at which each plot and series, and the orders, knew a later bar; by time. Empty for a clean one.
    /// </summary>
    public IReadOnlyList<ValueDifference> LookAhead { get; init; } = [];

    /// <summary>
    /// How many bars ahead it looks at most, as far as the change of <see cref="LookAhead"/>'s first one shows it; null without
    /// any, and where it looks to the end of the data.
    /// </summary>
    public int? BarsAhead { get; init; }

    /// <summary>
    /// Where it gave something else on data that end earlier, although nothing that it did depended on later prices: it knows how
    /// many bars there are, or their times. Null where it gave the same.
    /// </summary>
    public ValueDifference? KnowsTheEnd { get; init; }

    /// <summary>The plots that set values of past bars anew.</summary>
    public IReadOnlyList<Repainting> Repainting { get; init; } = [];

    /// <summary>How much history each plot, each series and the orders need; empty where there were too few bars.</summary>
    public IReadOnlyList<HistoryNeed> History { get; init; } = [];

    /// <summary>What the script said in the first run.</summary>
    public required ScriptJournal Output { get; init; }

    /// <summary>What the result rests on and a reader has to know first, a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What became of the rows of each file.</summary>
    public required IReadOnlyList<InputCount> Files { get; init; }

    /// <summary>Bars that were not used because ticks replace them.</summary>
    public required int BarsReplaced { get; init; }

    /// <summary>Whether the script came to its end, gave the same twice, and knew nothing of later bars.</summary>
    public bool IsClean => Error is null && NotRepeatable is null && LookAhead.Count == 0;
}
