using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Xml.Serialization;
using NT8Bridge.Headless.Seams;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>How scripts hang together: a script hosts the indicators it asked for, and they follow its place in the bars.</summary>
public abstract partial class NinjaScriptBase
{
    private readonly List<NinjaScriptBase> _hosted = new();
    private int[] _current = { -1 };
    private int[] _positionInParent = Array.Empty<int>();
    private int[] _calculatedVersion = Array.Empty<int>();
    private bool[] _provisional = Array.Empty<bool>();
    private ISeries<double>? _pendingInput;
    private bool _calculating;

    /// <summary>The script that hosts this one; null for a script on its own.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public NinjaScriptBase? Parent { get; set; }

    /// <summary>What this script hosts.</summary>
    internal IReadOnlyList<NinjaScriptBase> Hosted => _hosted;

    /// <summary>The run that the script belongs to; null before Configure.</summary>
    internal ScriptContext Context { get; set; } = null!;

    internal bool IsRealtime => State == State.Realtime;

    /// <summary>Counts the calls for each series, so that hosted indicators know whether they are up to date with a forming bar.</summary>
    internal int[] UpdateVersion { get; private set; } = { 0 };

    /// <summary>The instance that carries a strategy's indicator factory methods; it never runs.</summary>
    private bool IsFactory => Parent is not null && State <= State.SetDefaults && Context is null;

    internal int CurrentIndexOf(int position) => _current[position];

    internal int ExpectedCount(int position) => BarsArray.Length == 0 ? 0 : BarsArray[position].Count + 16;

    internal bool IsTickReplaying(int position) => Context is not null && Context.IsTickReplaying && BarsArray[position].BarsPeriod.MarketDataType == MarketDataType.Last;

    /// <summary>What a series constructed for this script follows: a hosted script stands for the host's series of the same bars.</summary>
    internal (NinjaScriptBase Owner, int Position) SeriesAnchor()
    {
        if (Parent is { } parent && !InCallback && _positionInParent.Length > 0 && _positionInParent[0] >= 0)
            return (parent, _positionInParent[0]);
        return (this, 0);
    }

    /// <summary>
    /// Asks for another state: heard from DataLoaded on, once. Terminated ends the run after the event in work.
    /// </summary>
    public override void SetState(State state)
    {
        if (State < State.DataLoaded || State >= State.Terminated || state != State.Terminated || Context is null) return;
        Context.Root.Context.EndRequested = true;
    }

    /// <summary>Gives a script on its own its series; the primary one before Configure, all of them before DataLoaded.</summary>
    internal void AttachRoot(BarsSeries[] series)
    {
        Attach(series);
        _positionInParent = Array.Empty<int>();
        Inputs[0] = PriceAt(0, _inputPrice);
    }

    /// <summary>Gives a script on its own something else to calculate on than the close of its bars.</summary>
    internal void TakeInput(ISeries<double> input)
    {
        if (input is PriceSeries prices) Inputs[0] = PriceAt(0, _inputPrice = prices.PriceType);
        else _input = new InputSeries(this, input);
    }

    /// <summary>Takes an indicator in: its configuration, its series among the host's, and the host's state.</summary>
    internal void Host(NinjaScriptBase indicator, ISeries<double>? input)
    {
        NinjaScriptBase host = IsFactory ? Parent! : this;
        indicator.Parent = host;
        indicator.Context = host.Context;
        indicator.Calculate = host.Calculate;
        indicator._pendingInput = Unwrap(input ?? host.Input);
        host._hosted.Add(indicator);
        indicator.TakePrimary();
        indicator.CreatePlots();
        indicator.ChangeState(State.Configure);
        if (host.State >= State.DataLoaded || host.DataAttached) indicator.LoadHosted();
    }

    /// <summary>Lets go of what a run that has ended gave the script: series, hosted indicators, added series.</summary>
    internal void ForgetRun()
    {
        _hosted.Clear();
        _requested.Clear();
        ForgetPlots();
        DataAttached = false;
        BarsInProgress = 0;
    }

    /// <summary>True from the moment that all series are there, just before DataLoaded.</summary>
    internal bool DataAttached { get; set; }

    /// <summary>Finishes indicators that were asked for in Configure.</summary>
    internal void LoadPendingHosted()
    {
        foreach (NinjaScriptBase indicator in _hosted.Where(h => h.State == State.Configure).ToArray()) indicator.LoadHosted();
    }

    /// <summary>Hands a change of state down to what this script hosts, then takes it itself.</summary>
    internal void ChangeStateOfAll(State state)
    {
        foreach (NinjaScriptBase indicator in _hosted.ToArray()) indicator.ChangeStateOfAll(state);
        ChangeState(state);
    }

    /// <summary>One call of OnBarUpdate at an absolute bar.</summary>
    internal void CallOnBarUpdate(int position, int index, bool isFirstTickOfBar)
    {
        BarsInProgress = position;
        _current[position] = index;
        IsFirstTickOfBar = isFirstTickOfBar;
        UpdateVersion[position]++;
        EnterCallback();
        try
        {
            OnBarUpdate();
        }
        finally
        {
            LeaveCallback();
        }
    }

    /// <summary>Puts the script at a bar without calling it, so that orders can be filled against that bar first.</summary>
    internal void MoveTo(int position, int index)
    {
        BarsInProgress = position;
        _current[position] = index;
    }

    /// <summary>Brings a hosted indicator to where its host stands.</summary>
    internal void CatchUp()
    {
        if (Parent is null || _calculating || State < State.DataLoaded) return;
        if (_current.Length == 1) CatchUpTo(0, HostIndex(0));
        else CatchUpAll();
    }

    /// <summary>The bar that a plot is read at: the host's, which may stand behind while it looks back (MRO, CountIf).</summary>
    internal int PlotIndex()
    {
        if (Parent is null || _calculating || State < State.DataLoaded) return _current[0];
        CatchUp();
        return Math.Min(_current[0], HostIndex(0));
    }

    /// <summary>The bar that a series of this script is read at by whoever reads it: its own place, brought up to date from outside.</summary>
    internal int SeriesIndex(int position)
    {
        if (Parent is null || _calculating || State < State.DataLoaded) return _current[position];
        CatchUp();
        return position == 0 ? Math.Min(_current[0], HostIndex(0)) : _current[position];
    }

    /// <summary>Evaluates a condition as if the script stood <paramref name="barsAgo"/> bars back in the series in work.</summary>
    internal bool HeldBarsAgo(Func<bool> condition, int barsAgo)
    {
        int position = BarsInProgress;
        _current[position] -= barsAgo;
        try
        {
            return condition();
        }
        finally
        {
            _current[position] += barsAgo;
        }
    }

    /// <summary>Brings a hosted indicator to an absolute bar, at most to where its host stands.</summary>
    internal void CalculateTo(int index)
    {
        if (Parent is null || _calculating || State < State.DataLoaded || index < _current[0]) return;
        if (_current.Length == 1) CatchUpTo(0, Math.Min(index, HostIndex(0)));
        else CatchUpAll();
    }

    private void TakePrimary()
    {
        (BarsSeries bars, _inputPrice) = _pendingInput switch
        {
            Bars b => (b.BarsSeries, PriceType.Close),
            PriceSeries p => (p.Bars.BarsSeries, p.PriceType),
            NinjaScriptBase s when s.BarsArray.Length > 0 => (s.BarsArray[0].BarsSeries, PriceType.Close),
            Series<double> s => (s.Owner.BarsArray[s.BarsPosition].BarsSeries, PriceType.Close),
            _ => (Parent!.BarsArray[0].BarsSeries, PriceType.Close),
        };
        Attach(new[] { bars });
    }

    private void LoadHosted()
    {
        var series = new List<BarsSeries> { BarsArray[0].BarsSeries };
        foreach (SeriesRequest request in _requested) series.Add(Parent!.FindSeries(request, this));
        Attach(series.ToArray());
        _input = _pendingInput is Data.Bars or PriceSeries ? null : new InputSeries(this, _pendingInput!);
        if (_input is null) Inputs[0] = PriceAt(0, _inputPrice);
        _pendingInput = null;
        CreatePlots();
        DataAttached = true;
        LoadPendingHosted();
        ChangeState(State.DataLoaded);
        ChangeState(State.Historical);
        if (Parent!.State is State.Transition or State.Realtime) ChangeState(State.Transition);
        if (Parent.State == State.Realtime) ChangeState(State.Realtime);
    }

    private BarsSeries? TryFindSeries(SeriesRequest request) => BarsArray
        .Select(bars => bars.BarsSeries).FirstOrDefault(series => request.Describes(series, BarsArray[0].BarsSeries));

    private BarsSeries FindSeries(SeriesRequest request, NinjaScriptBase indicator) => TryFindSeries(request)
        ?? throw new InvalidOperationException(
            $"The hosted indicator '{indicator.Name}' adds the series {request}, which its host '{Name}' does not have. "
            + "The host must repeat the AddDataSeries calls of the indicators it hosts.");

    private void Attach(BarsSeries[] series)
    {
        var bars = new Bars[series.Length];
        for (int i = 0; i < series.Length; i++) bars[i] = new Bars(series[i], this, i);
        BarsArray = bars;
        _current = Enumerable.Repeat(-1, series.Length).ToArray();
        UpdateVersion = new int[series.Length];
        _calculatedVersion = new int[series.Length];
        _provisional = new bool[series.Length];
        SetPriceSeries(bars);
        Inputs = Enumerable.Range(0, series.Length).Select(i => (ISeries<double>)Closes[i]).ToArray();
        _positionInParent = Parent is null
            ? Array.Empty<int>()
            : Array.ConvertAll(series, s => Array.FindIndex(Parent.BarsArray, b => ReferenceEquals(b.BarsSeries, s)));
    }

    internal PriceSeries PriceAt(int position, PriceType type) => type switch
    {
        PriceType.Open => Opens[position],
        PriceType.High => Highs[position],
        PriceType.Low => Lows[position],
        PriceType.Median => Medians[position],
        PriceType.Typical => Typicals[position],
        PriceType.Weighted => Weighteds[position],
        _ => Closes[position],
    };

    private int HostIndex(int position)
    {
        int inParent = _positionInParent[position];
        return inParent >= 0 ? Parent!._current[inParent] : BarsArray[position].Count - 1;
    }

    private int HostVersion(int position)
    {
        int inParent = _positionInParent[position];
        return inParent >= 0 ? Parent!.UpdateVersion[inParent] : 0;
    }

    private void CatchUpTo(int position, int target)
    {
        int at = _current[position];
        int version = HostVersion(position);
        if (at == target && (!_provisional[position] || _calculatedVersion[position] == version)) return;
        _calculating = true;
        int outer = BarsInProgress;
        try
        {
            // The last look at a bar was while it formed: its final prices come first, then the bars after it.
            if (_provisional[position] && at >= 0) CallOnBarUpdate(position, at, false);
            for (int index = at + 1; index <= target; index++) CallOnBarUpdate(position, index, true);
        }
        finally
        {
            _calculating = false;
            BarsInProgress = outer;
        }

        _provisional[position] = Parent!.IsFormingAt(_positionInParent[position], target);
        _calculatedVersion[position] = version;
    }

    /// <summary>True when a script looks at that bar while it forms: realtime and Tick Replay, tick by tick.</summary>
    private bool IsFormingAt(int position, int index) =>
        Calculate != Calculate.OnBarClose && position >= 0
        && (IsRealtime || IsTickReplaying(position)) && index == BarsArray[position].Count - 1;

    /// <summary>Several series: the bars in order of time, the lower series first at equal stamps.</summary>
    private void CatchUpAll()
    {
        _calculating = true;
        int outer = BarsInProgress;
        try
        {
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
                bool forming = _positionInParent[i] >= 0 && Parent!.IsFormingAt(_positionInParent[i], _current[i]);
                if (forming && _calculatedVersion[i] != version && _current[i] >= 0) CallOnBarUpdate(i, _current[i], false);
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
