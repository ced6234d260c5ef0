using System;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>
/// A hosted indicator is not called with its host: it calculates the bars up to where its host stands when one of its values is
/// asked for. A bar that still forms is calculated again for each further tick.
/// </summary>
public abstract partial class NinjaScriptBase
{
    /// <summary>Per series: the host's <see cref="UpdateVersion"/> that the current bar was last calculated for.</summary>
    private int[] _calculatedVersion = Array.Empty<int>();

    /// <summary>Per series: the current bar was calculated while it formed, so its values do not stand yet.</summary>
    private bool[] _provisional = Array.Empty<bool>();

    /// <summary>How many bars beyond the host's are calculated in one go.</summary>
    private const int Stretch = 512;

    private bool _calculating;

    /// <summary>
    /// The last bar that is calculated already although the host has not come there: nobody sees its values before. −1 for none.
    /// </summary>
    private int _ahead = -1;

    /// <summary>
    /// Counts the calls for each series, so that hosted indicators know whether they are up to date with a forming bar.
    /// </summary>
    internal int[] UpdateVersion { get; private set; } = { 0 };

    /// <summary>True for a hosted indicator that may have to catch up with its host.</summary>
    private bool FollowsHost => Parent is not null && !_calculating && State >= State.DataLoaded;

    /// <summary>Brings a hosted indicator to where its host stands.</summary>
    internal void CatchUp()
    {
        if (!FollowsHost) return;
        if (_current.Length == 1) CatchUpTo(0, HostIndex(0));
        else CatchUpAll();
    }

    /// <summary>Brings a hosted indicator to an absolute bar, at most to where its host stands.</summary>
    internal void CalculateTo(int index)
    {
        if (!FollowsHost || index < _current[0]) return;
        if (_current.Length == 1) CatchUpTo(0, Math.Min(index, HostIndex(0)));
        else CatchUpAll();
    }

    /// <summary>
    /// The bar at which plots are read: the script's own while it calculates; read by the host, the bar at which the host stands,
    /// which is an earlier one while the host looks back (MRO, LRO, CountIf).
    /// </summary>
    internal int PlotIndex()
    {
        if (!FollowsHost) return _current[0];
        CatchUp();
        return Math.Min(_current[0], HostIndex(0));
    }

    /// <summary>
    /// The bar at which the script's own <see cref="Series{T}"/> on one of its series are read; as <see cref="PlotIndex"/>.
    /// </summary>
    internal int ReadIndexOf(int seriesIndex)
    {
        if (!FollowsHost) return _current[seriesIndex];
        CatchUp();
        return seriesIndex == 0 ? Math.Min(_current[0], HostIndex(0)) : _current[seriesIndex];
    }

    /// <summary>
    /// The bar at which the prices of one of the script's series are read: the script's own in its callbacks, the OnStateChange
    /// before its first bar included; read by the host, as <see cref="ReadIndexOf"/>.
    /// </summary>
    internal int PriceIndexOf(int seriesIndex) => InCallback ? _current[seriesIndex] : ReadIndexOf(seriesIndex);

    /// <summary>True for a bar that is calculated ahead, whose values nobody may see yet.</summary>
    internal bool IsAhead(int index) => index <= _ahead && index > _current[0];

    /// <summary>
    /// True when bars may be calculated before the host comes to them, many in one go: the values depend on bars alone, which do
    /// not change any more.
    /// </summary>
    private protected virtual bool MayCalculateAhead => false;

    /// <summary>
    /// A bars type has changed the bars from that one on, closed ones too: the script stands there at most, and what it hosts
    /// calculates that bar again.
    /// </summary>
    internal void TakeBack(int seriesIndex, int barIndex)
    {
        _current[seriesIndex] = Math.Min(_current[seriesIndex], barIndex);
        if (seriesIndex == 0 && barIndex <= _ahead) _ahead = -1;
        foreach (NinjaScriptBase indicator in _hosted)
        {
            int own = Array.IndexOf(indicator._indexInParent, seriesIndex);
            if (own < 0 || indicator._current[own] < barIndex) continue;
            indicator._provisional[own] = true;
            indicator.TakeBack(own, barIndex);
        }
    }

    private int HostIndex(int seriesIndex)
    {
        int inParent = _indexInParent[seriesIndex];
        return inParent >= 0 ? Parent!._current[inParent] : BarsArray[seriesIndex].Count - 1;
    }

    private int HostVersion(int seriesIndex)
    {
        int inParent = _indexInParent[seriesIndex];
        return inParent >= 0 ? Parent!.UpdateVersion[inParent] : 0;
    }

    private void CatchUpTo(int seriesIndex, int target)
    {
        int at = _current[seriesIndex];
        int version = HostVersion(seriesIndex);
        if (at == target && (!_provisional[seriesIndex] || _calculatedVersion[seriesIndex] == version)) return;
        if (at < target && (target <= _ahead || CalculateAhead(at, target)))
        {
            UpdateVersion[seriesIndex] += target - at;
            _current[seriesIndex] = target;
            _calculatedVersion[seriesIndex] = version;
            return;
        }

        _calculating = true;
        int outer = BarsInProgress;
        try
        {
            // The current bar was last calculated while it formed: it is calculated again, before the bars after it.
            if (_provisional[seriesIndex] && at >= 0) CallOnBarUpdate(seriesIndex, at, false);
            for (int index = at + 1; index <= target; index++) CallOnBarUpdate(seriesIndex, index, true);
        }
        finally
        {
            _calculating = false;
            BarsInProgress = outer;
        }

        _provisional[seriesIndex] = Parent!.IsFormingAt(_indexInParent[seriesIndex], target);
        _calculatedVersion[seriesIndex] = version;
    }

    /// <summary>
    /// Calculates the bars after <paramref name="at"/> up to <paramref name="target"/> and a stretch beyond; false, with nothing
    /// done, where that may not be. The newest bar is left out: it may still form when the run goes over to realtime.
    /// </summary>
    private bool CalculateAhead(int at, int target)
    {
        if (!MayCalculateAhead || _provisional[0] || Parent!.State != State.Historical) return false;
        int inParent = _indexInParent[0];
        if (inParent < 0 || Parent.IsTickReplaying(inParent) || !BarsArray[0].BarsSeries.IsSettled) return false;
        int last = Math.Min(target + Stretch, BarsArray[0].Count - 2);
        if (last < target) return false;
        _calculating = true;
        int outer = BarsInProgress;
        BarsInProgress = 0;
        IsFirstTickOfBar = true;
        EnterCallback();
        try
        {
            for (int index = at + 1; index <= last; index++)
            {
                _current[0] = index;
                OnBarUpdate();
            }
        }
        finally
        {
            LeaveCallback();
            BarsInProgress = outer;
            _current[0] = Math.Min(_current[0], target);
            _calculating = false;
        }

        _ahead = last;
        return true;
    }

    /// <summary>
    /// True when the script is called for that bar while it forms: tick by tick, in realtime and under Tick Replay.
    /// </summary>
    private bool IsFormingAt(int seriesIndex, int barIndex) =>
        Calculate != Calculate.OnBarClose && seriesIndex >= 0
        && (IsRealtime || IsTickReplaying(seriesIndex)) && barIndex == BarsArray[seriesIndex].Count - 1;

    /// <summary>Catches up with several series: their bars in order of time, at equal stamps the lower series first.</summary>
    private void CatchUpAll()
    {
        _calculating = true;
        int outer = BarsInProgress;
        try
        {
            for (int i = 0; i < _current.Length; i++)
            {
                // As with one series: a bar last calculated while it formed comes again before the bars after it.
                if (!_provisional[i] || _current[i] < 0 || _current[i] >= HostIndex(i)) continue;
                CallOnBarUpdate(i, _current[i], false);
                _provisional[i] = false;
            }

            while (true)
            {
                int next = -1;
                long earliest = long.MaxValue;
                for (int i = 0; i < _current.Length; i++)
                {
                    if (_current[i] >= HostIndex(i)) continue;
                    long time = BarsArray[i].BarsSeries.GetUtcTicks(_current[i] + 1);
                    if (time < earliest) (earliest, next) = (time, i);
                }

                if (next < 0) break;
                CallOnBarUpdate(next, _current[next] + 1, true);
            }

            for (int i = 0; i < _current.Length; i++)
            {
                int version = HostVersion(i);
                bool forming = _indexInParent[i] >= 0 && Parent!.IsFormingAt(_indexInParent[i], _current[i]);
                bool stands = !forming && !_provisional[i];
                if (!stands && _calculatedVersion[i] != version && _current[i] >= 0) CallOnBarUpdate(i, _current[i], false);
                _provisional[i] = forming;
                _calculatedVersion[i] = version;
            }
        }
        finally
        {
            _calculating = false;
            BarsInProgress = outer;
        }
    }
}
