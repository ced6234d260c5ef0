using System;
using System.Linq;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>The series that a script has, where it stands in each of them, and which of its host's series each one is.</summary>
public abstract partial class NinjaScriptBase
{
    private int[] _current = { -1 };
    private int[] _indexInParent = Array.Empty<int>();

    internal int CurrentIndexOf(int seriesIndex) => _current[seriesIndex];

    /// <summary>How many values a series of this script will hold: the bars that are there, and some that form.</summary>
    internal int ExpectedCount(int seriesIndex) => BarsArray.Length == 0 ? 0 : BarsArray[seriesIndex].Count + 16;

    internal bool IsTickReplaying(int seriesIndex) => Context is not null && Context.IsTickReplaying
        && BarsArray[seriesIndex].BarsPeriod.MarketDataType == MarketDataType.Last;

    /// <summary>
    /// Whose bars a <see cref="Series{T}"/> constructed for this script follows. In the script's own callbacks they are the
    /// script's own. A host that constructs a series for an indicator, <c>new Series&lt;double&gt;(SMA(20))</c>, fills it by its
    /// own place in the bars, so the series follows the host's series of the same bars.
    /// </summary>
    internal (NinjaScriptBase Owner, int SeriesIndex) SeriesAnchor()
    {
        if (Parent is { } parent && !InCallback && _indexInParent.Length > 0 && _indexInParent[0] >= 0)
            return (parent, _indexInParent[0]);
        return (this, 0);
    }

    /// <summary>Gives a script on its own its series; the primary one before Configure, all of them before DataLoaded.</summary>
    internal void AttachRoot(BarsSeries[] series)
    {
        Attach(series);
        _indexInParent = Array.Empty<int>();
        Inputs[0] = PriceAt(0, _inputPrice);
        if (_pendingInput is not { } input) return;
        _pendingInput = null;
        TakeInput(input);
    }

    /// <summary>Puts the script at a bar without calling it, so that orders can be filled against that bar first.</summary>
    internal void MoveTo(int seriesIndex, int barIndex)
    {
        BarsInProgress = seriesIndex;
        _current[seriesIndex] = barIndex;
    }

    private void Attach(BarsSeries[] series)
    {
        var bars = new Bars[series.Length];
        for (int i = 0; i < series.Length; i++) bars[i] = new Bars(series[i], this, i);
        BarsArray = bars;
        _current = Enumerable.Repeat(-1, series.Length).ToArray();
        UpdateVersion = new int[series.Length];
        _calculatedVersion = new int[series.Length];
        _provisional = new bool[series.Length];
        _ahead = -1;
        SetPriceSeries(bars);
        Inputs = Enumerable.Range(0, series.Length).Select(i => (ISeries<double>)Closes[i]).ToArray();
        _indexInParent = Parent is null
            ? Array.Empty<int>()
            : Array.ConvertAll(series, s => Array.FindIndex(Parent.BarsArray, b => ReferenceEquals(b.BarsSeries, s)));
    }
}
