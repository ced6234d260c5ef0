using System;
using System.Collections.Generic;
using NT8Bridge.History;

namespace NT8Bridge.Live.Start;

/// <summary>
/// All that flows together at the join: sources that load on background threads, the platform's bars as they come, and the live
/// bars that wait meanwhile. Each has a step in the report, and a source that fails stops no other.
/// </summary>
internal sealed class StartupSources : IDisposable
{
    private const string Unfinished = "not finished in time";
    private readonly List<HistoryLoading> _loading = new();
    private readonly List<HistoryLoading> _late = new();
    private readonly List<Bar> _platform = new();
    private readonly List<Bar> _live = new();
    private readonly HashSet<long> _fromSide = new();
    private OpenStep? _platformStep;
    private OpenStep? _streamStep;

    /// <summary>The platform has delivered its history.</summary>
    internal bool IsPlatformDone { get; private set; }

    /// <summary>Live bars that wait for the join.</summary>
    internal int Waiting => _live.Count;

    /// <summary>End of the platform's newest bar that waits for the join, UTC ticks; 0 without any.</summary>
    internal long PlatformEnd => _platform.Count == 0 ? 0 : _platform[_platform.Count - 1].EndUtcTicks;

    /// <summary>Every source has answered, the platform too.</summary>
    internal bool AreFinished => IsPlatformDone && _loading.TrueForAll(loading => loading.IsFinished);

    /// <summary>A source has answered that had not at the join.</summary>
    internal bool HasLate => _late.Count > 0 && _late.Exists(loading => loading.IsFinished);

    internal void Start(IEnumerable<IHistorySource> sources, HistoryRequest request, StartupReport report, Action finished)
    {
        _platformStep = report.Begin("platform history", request.ToUtcTicks);
        _streamStep = report.Begin("live stream", request.ToUtcTicks);
        foreach (IHistorySource source in sources)
            _loading.Add(new HistoryLoading(source, request, report.Begin(source.Name, request.ToUtcTicks), finished));
    }

    internal void Wait(TimeSpan patience)
    {
        foreach (HistoryLoading loading in _loading) loading.Wait(patience);
    }

    internal void OnPlatformBar(in Bar bar) => _platform.Add(bar);

    internal void OnLiveBar(in Bar bar, BarOrigin origin)
    {
        _live.Add(bar);
        if (origin == BarOrigin.SideFeed) _fromSide.Add(bar.EndUtcTicks);
    }

    /// <summary>Which live feed a bar came from that waited for the join.</summary>
    internal BarOrigin OriginOf(in Bar live) => _fromSide.Contains(live.EndUtcTicks) ? BarOrigin.SideFeed : BarOrigin.Live;

    internal void EndPlatform(long utcNow)
    {
        if (_platformStep is null) throw new InvalidOperationException("Start comes before the end of the platform's history.");
        IsPlatformDone = true;
        bool hasBars = _platform.Count > 0;
        _platformStep.End(utcNow, _platform.Count, hasBars, hasBars ? string.Empty : "the chart holds no bars");
    }

    /// <summary>
    /// What each source gave, and the live bars. The step of a source that has not answered yet says so, and <see
    /// cref="TakeLate"/> gives its bars later.
    /// </summary>
    internal List<BarBatch> Take(long utcNow)
    {
        var batches = new List<BarBatch>();
        foreach (HistoryLoading loading in _loading)
        {
            bool isFinished = loading.IsFinished;
            HistoryLoad load = isFinished ? loading.Outcome() : HistoryLoad.None(Unfinished);
            if (!isFinished) _late.Add(loading);
            loading.Step.End(utcNow, load.Bars.Length, load.Bars.Length > 0, load.Reason);
            batches.Add(new BarBatch(loading.Source.Origin, load.Bars));
        }

        if (!IsPlatformDone) _platformStep!.End(utcNow, _platform.Count, succeeded: false, Unfinished);
        _streamStep!.End(utcNow, _live.Count, succeeded: true, "collected while history loaded");
        batches.Add(new BarBatch(BarOrigin.PlatformHistory, TakePlatform()));
        batches.Add(new BarBatch(BarOrigin.Live, _live.ToArray()));
        _live.Clear();
        _live.TrimExcess();
        return batches;
    }

    /// <summary>The bars of sources that have answered since the join; each source's are given once.</summary>
    internal List<BarBatch> TakeLate(long utcNow)
    {
        var batches = new List<BarBatch>();
        foreach (HistoryLoading loading in _late.FindAll(one => one.IsFinished))
        {
            _late.Remove(loading);
            HistoryLoad load = loading.Outcome();
            string detail = Late(load.Bars.Length) + (load.Reason.Length > 0 ? "; " + load.Reason : string.Empty);
            loading.Step.End(utcNow, load.Bars.Length, load.Bars.Length > 0, detail);
            batches.Add(new BarBatch(loading.Source.Origin, load.Bars));
        }

        return batches;
    }

    /// <summary>Bars that the platform delivered after the join, ascending.</summary>
    internal BarBatch TakeLatePlatform(long utcNow)
    {
        Bar[] late = TakePlatform();
        IsPlatformDone = true;
        _platformStep!.End(utcNow, _platformStep.Step.Bars + late.Length, late.Length > 0, Late(late.Length));
        return new BarBatch(BarOrigin.PlatformHistory, late);
    }

    public void Dispose()
    {
        foreach (HistoryLoading loading in _loading) loading.Dispose();
    }

    private static string Late(int bars) => $"{bars} bars came after the join and were put in their places";

    private Bar[] TakePlatform()
    {
        Bar[] bars = _platform.ToArray();
        _platform.Clear();
        _platform.TrimExcess();
        return bars;
    }
}
