#nullable disable
using System.Collections.Generic;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// A built-in indicator that remembers something from bar to bar or writes to earlier bars. While a bar forms, every look
/// at it first takes back what the look before remembered and wrote, so that a bar ends with the same values however often
/// it was looked at.
/// </summary>
public abstract class RevisingIndicator<TMemory> : Indicator
    where TMemory : struct
{
    private readonly List<Revision> revisions = new List<Revision>();
    private TMemory before;
    private int lastBar = -1;
    private bool isProvisional;

    /// <summary>All that is remembered from bar to bar.</summary>
    protected TMemory Memory;

    /// <summary>Called with what was remembered at the end of the bar before.</summary>
    protected abstract void OnBar();

    /// <summary>Undoes what the look before at the same bar remembered and wrote, if there was one, then looks again.</summary>
    protected sealed override void OnBarUpdate()
    {
        if (BarsInProgress != 0)
            return;

        if (CurrentBar == lastBar)
        {
            for (int i = revisions.Count - 1; i >= 0; i--)
                revisions[i].TakeBack();
            Memory = before;
        }

        lastBar = CurrentBar;
        before = Memory;
        revisions.Clear();
        isProvisional = !IsBarClosed;
        OnBar();
    }

    /// <summary>Sets a value at an earlier bar or the one in work.</summary>
    protected void Write(Series<double> series, int barsAgo, double value)
    {
        Remember(series, barsAgo);
        series[barsAgo] = value;
    }

    /// <summary>Clears a value at an earlier bar or the one in work.</summary>
    protected void Erase(Series<double> series, int barsAgo)
    {
        Remember(series, barsAgo);
        series.Reset(barsAgo);
    }

    private void Remember(Series<double> series, int barsAgo)
    {
        if (isProvisional)
            revisions.Add(new Revision(series, barsAgo));
    }

    private struct Revision
    {
        private readonly Series<double> series;
        private readonly int barsAgo;
        private readonly double value;
        private readonly bool wasSet;

        internal Revision(Series<double> series, int barsAgo)
        {
            this.series = series;
            this.barsAgo = barsAgo;
            value = series[barsAgo];
            wasSet = series.IsValidDataPoint(barsAgo);
        }

        internal void TakeBack()
        {
            if (wasSet)
                series[barsAgo] = value;
            else
                series.Reset(barsAgo);
        }
    }
}
