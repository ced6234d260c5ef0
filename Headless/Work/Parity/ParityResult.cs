using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Tapes;

namespace NT8Bridge.Headless.Work.Parity;

/// <summary>How far a tape agrees with what it was compared with.</summary>
public sealed record ParityResult
{
    /// <summary>The version of this product that compared.</summary>
    public static string Product { get; } = new TapeHeader().Product;

    /// <summary>Where the tape lies.</summary>
    public required string Path { get; init; }

    /// <summary>The tape.</summary>
    public required RecordedTape Tape { get; init; }

    /// <summary>Where the other tape lies; null where the bars were run once more.</summary>
    public required string? OtherPath { get; init; }

    /// <summary>The other tape; null where only the engine was run.</summary>
    public required RecordedTape? Other { get; init; }

    /// <summary>Every part.</summary>
    public required IReadOnlyList<ParityPartResult> Parts { get; init; }

    /// <summary>Bars that both have.</summary>
    public required long Bars { get; init; }

    /// <summary>What was not compared and why, and what a reader has to know; a sentence each.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>What is wrong with the tapes themselves: damaged lines, lost records, a missing end; a sentence each.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>What the script said in the host.</summary>
    public ScriptJournal Output { get; init; } = new();

    /// <summary>The earliest difference; of one time the part on which the others rest.</summary>
    public ParityDifference? First => Parts.Select(part => part.First).OfType<ParityDifference>()
        .OrderBy(first => first.UtcTicks).ThenBy(first => first.Part).FirstOrDefault();

    /// <summary>Whether all that was compared is equal and the tapes are whole.</summary>
    public bool IsEqual => First is null && Faults.Count == 0 && Bars > 0;

    /// <summary>One sentence.</summary>
    public string Verdict => First is { } first ? "different: " + first
        : Faults.Count > 0 ? "equal as far as it can be read, but " + Faults[0]
        : Bars == 0 ? "nothing to compare: the tapes share no bar"
        : string.Create(CultureInfo.InvariantCulture, $"equal for {Bars:N0} bars");
}
