using System;
using System.Linq;
using NT8Bridge.Headless.Work.Parity;
using NT8Bridge.Tapes;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>The certificate of a comparison: versions, counts and the first difference of each part.</summary>
internal static class ParityJson
{
    private const int SchemaVersion = 1;

    /// <summary>The result for machines.</summary>
    public static object Of(ParityResult result) => new
    {
        schemaVersion = SchemaVersion,
        completed = true,
        equal = result.IsEqual,
        verdict = result.Verdict,
        bars = result.Bars,
        product = ParityResult.Product,
        tape = Tape(result.Path, result.Tape),
        other = result.Other is { } other ? Tape(result.OtherPath, other) : null,
        parts = result.Parts.Select(part => new
        {
            part = part.Part,
            compared = part.Compared,
            different = part.Different,
            notCompared = part.NotCompared,
            first = Difference(part.First),
            last = Difference(part.Last),
        }),
        first = Difference(result.First),
        faults = result.Faults,
        notes = result.Notes,
        output = OutputJson.WithoutTimes(result.Output),
    };

    private static object Tape(string? path, RecordedTape tape) => new
    {
        path,
        format = tape.Header.Format,
        product = tape.Header.Product,
        platform = tape.Header.Platform,
        runtime = tape.Header.Runtime,
        culture = tape.Header.Culture,
        strategy = tape.Header.Strategy,
        analyzer = tape.Header.IsAnalyzer,
        instruments = tape.Header.Instruments.Select(instrument => instrument.Name),
        lines = tape.Lines.Count,
        complete = tape.IsComplete,
        lost = tape.Lost,
    };

    private static object? Difference(ParityDifference? difference) => difference is null ? null : new
    {
        part = difference.Part,
        utc = difference.HasTime ? new DateTime(difference.UtcTicks, DateTimeKind.Utc) : (DateTime?)null,
        where = difference.Where,
        what = difference.What,
        left = difference.Left,
        right = difference.Right,
    };
}
