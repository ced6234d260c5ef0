using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>The best runs of an optimisation; of equal ones the earlier is the better. Any thread may add to it.</summary>
internal sealed class BestIterations
{
    private readonly List<(int Number, double Value, SystemPerformance Performance)> _held = [];

    /// <summary>Takes a run and lets go of the worst when there are many more than are wanted.</summary>
    public void Add(int number, object[] values, IterationResult result, int wanted)
    {
        if (result.Performance is not { } performance || double.IsNaN(result.Value)) return;
        performance.ParameterValues = values;
        performance.PerformanceValue = result.Value;
        lock (_held)
        {
            _held.Add((number, result.Value, performance));
            if (_held.Count > (2 * wanted) + 100) Cut(wanted);
        }
    }

    /// <summary>The best ones, best first.</summary>
    public SystemPerformance[] Best(int wanted)
    {
        lock (_held)
        {
            Cut(wanted);
            return _held.Select(run => run.Performance).ToArray();
        }
    }

    private void Cut(int wanted)
    {
        _held.Sort(static (a, b) => a.Value == b.Value ? a.Number.CompareTo(b.Number) : b.Value.CompareTo(a.Value));
        if (_held.Count > wanted) _held.RemoveRange(wanted, _held.Count - wanted);
    }
}
