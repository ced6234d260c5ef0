using System;

namespace NT8Bridge.Headless.Statistics;

/// <summary>
/// Longest time spent below an equity peak: from the exit of the trade that made the peak (the first entry while the
/// peak is still 0) to the exit of the last trade below it. A fall that lasts to the end of the data counts.
/// </summary>
internal sealed class Recovery
{
    private double _peak;
    private DateTime? _since;

    public TimeSpan Longest { get; private set; }

    public void Add(DateTime entry, DateTime exit, double cumulative)
    {
        _since ??= entry;
        if (cumulative >= _peak)
        {
            _peak = cumulative;
            _since = exit;
            return;
        }

        TimeSpan below = exit - _since.Value;
        if (below > Longest) Longest = below;
    }
}
