using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Live.Start;

/// <summary>
/// What joining the sources found. The one model of it: journal, <c>merge.json</c>, window and command line read it and each
/// writes it in its own form. It does not change after the join.
/// </summary>
public sealed class MergeReport
{
    /// <summary>Most differences that are listed one by one; all are counted.</summary>
    public const int ListedDifferences = 100;

    private static readonly int Origins = Enum.GetValues(typeof(BarOrigin)).Length;
    private readonly int[] _offered = new int[Origins];
    private readonly int[] _used = new int[Origins];
    private readonly List<MergeDifference> _differences = new();

    /// <summary>Bars in the joined history.</summary>
    public int Bars { get; internal set; }

    /// <summary>
    /// Bars that were not needed because another bar of the same time counts: <see cref="Equal"/>, <see cref="Different"/> and
    /// <see cref="Corrected"/> together.
    /// </summary>
    public int Duplicates => Equal + Different + Corrected;

    /// <summary>Duplicates that agree with the bar that counts in prices and volume.</summary>
    public int Equal { get; private set; }

    /// <summary>Duplicates from another source that differ from the bar that counts.</summary>
    public int Different { get; private set; }

    /// <summary>Bars that their own source replaced by a later one of the same time.</summary>
    public int Corrected { get; private set; }

    /// <summary>Bars that are unsound in themselves.</summary>
    public int Rejected { get; private set; }

    /// <summary>Bars of history that end after the present: not used.</summary>
    public int AheadOfClock { get; private set; }

    /// <summary>
    /// The first <see cref="ListedDifferences"/> of the <see cref="Different"/> bars, each with the bar that counts.
    /// </summary>
    public IReadOnlyList<MergeDifference> Differences => _differences;

    /// <summary>Bars that a source offered.</summary>
    public int Offered(BarOrigin origin) => _offered[(int)origin];

    /// <summary>Bars of a source that stand in the joined history.</summary>
    public int Used(BarOrigin origin) => _used[(int)origin];

    /// <summary>The findings in one line, for the start-up report and the trader.</summary>
    public override string ToString()
    {
        IEnumerable<string> parts = Enumerable.Range(0, Origins).Where(i => _offered[i] > 0).Select(i => string.Format(
            CultureInfo.InvariantCulture, "{0} {1} of {2}", (BarOrigin)i, _used[i], _offered[i]));
        return string.Format(
            CultureInfo.InvariantCulture,
            "{0} bars joined ({1}); overlap {2} equal, {3} different{4}; {5} rejected{6}",
            Bars, string.Join(", ", parts), Equal, Different,
            Corrected > 0 ? $"; {Corrected} corrected by their source" : string.Empty, Rejected,
            AheadOfClock > 0 ? $"; {AheadOfClock} ahead of the clock" : string.Empty);
    }

    internal void CountOffered(BarOrigin origin) => _offered[(int)origin]++;

    internal void CountUsed(BarOrigin origin) => _used[(int)origin]++;

    internal void CountRejected() => Rejected++;

    internal void CountAheadOfClock() => AheadOfClock++;

    internal void CountEqual() => Equal++;

    internal void CountCorrected() => Corrected++;

    internal void CountDifferent(MergeDifference difference)
    {
        Different++;
        if (_differences.Count < ListedDifferences) _differences.Add(difference);
    }
}
