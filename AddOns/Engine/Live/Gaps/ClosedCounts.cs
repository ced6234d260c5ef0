namespace NT8Bridge.Startup;

/// <summary>How many bars each requirement's timeframe had closed at an instant.</summary>
internal sealed class ClosedCounts
{
    private readonly long[] _counts;

    internal ClosedCounts(long utcTicks, long[] counts)
    {
        UtcTicks = utcTicks;
        _counts = counts;
    }

    /// <summary>The instant.</summary>
    internal long UtcTicks { get; }

    /// <summary>Bars that the timeframe of one requirement had closed by then.</summary>
    internal long this[int requirement] => _counts[requirement];

    /// <summary>Bars were put in before the instant: as many more had closed by then.</summary>
    internal void Shift(ClosedCounts before, ClosedCounts after)
    {
        for (int i = 0; i < _counts.Length; i++) _counts[i] += after[i] - before[i];
    }
}
