using System;

namespace NT8Bridge;

/// <summary>
/// How many bars were handed to the engine, by origin and outcome. Each bar is counted once, so that the counts of all
/// outcomes add up to the bars handed in.
/// </summary>
public sealed class EngineCounters
{
    private static readonly int Outcomes = Enum.GetValues(typeof(BarOutcome)).Length;
    private static readonly int Origins = Enum.GetValues(typeof(BarOrigin)).Length;
    private readonly long[] _counts = new long[Outcomes * Origins];

    /// <summary>Number of bars of one origin that had one outcome.</summary>
    public long this[BarOrigin origin, BarOutcome outcome] => _counts[(int)origin * Outcomes + (int)outcome];

    /// <summary>Number of bars of all origins that had one outcome.</summary>
    public long this[BarOutcome outcome]
    {
        get
        {
            long sum = 0;
            for (int origin = 0; origin < Origins; origin++) sum += _counts[origin * Outcomes + (int)outcome];
            return sum;
        }
    }

    internal void Count(BarOrigin origin, BarOutcome outcome) => _counts[(int)origin * Outcomes + (int)outcome]++;

    internal void Reset() => Array.Clear(_counts, 0, _counts.Length);
}
