using System;
using System.Collections.Generic;
using NT8Bridge.Feeds;

namespace NT8Bridge.Live.Stream;

/// <summary>
/// Makes one stream of the two feeds of an instrument. The side feed is preferred: it comes into use at the first bar that both
/// feeds have, so that nothing is lost at the change. The other feed takes over when the feed in use is away, when the comparison
/// judges it the worse (demotes it), or when it falls behind by more than a bar; the bars that the other feed has ready are
/// handed over then. When a feed is demoted, its bars that the comparison looks back on are replaced by the other's. A bar that
/// only one feed has is used. Knows no clock and no thread; used from the engine's thread. Times are UTC ticks.
/// </summary>
public sealed class FeedArbiter
{
    /// <summary>Bars that one feed may be behind the other.</summary>
    public const int BarsBehindAllowed = 1;

    /// <summary>
    /// Bars in a row that the side feed must have in time before it is used again, once the platform's feed has taken over from
    /// it.
    /// </summary>
    public const int SteadyBars = 10;

    private readonly IArbitratedStream _stream;
    private readonly HandedBars _handed = new();
    private readonly List<Bar> _spare = new(FeedComparison.Window + 1);
    private readonly string[] _away = { string.Empty, "it is not connected yet" };
    private readonly long[] _newest = new long[2];
    private readonly Bar[] _fromPlatform = new Bar[FeedComparison.Window];
    private readonly Bar[] _fromSide = new Bar[FeedComparison.Window];
    private readonly int[] _kept = new int[2];
    private readonly long[] _wholeFrom = { 0, long.MaxValue };
    private readonly long _interval;
    private readonly string _sideName;
    private long _begin;
    private long _compareAfter = long.MaxValue;
    private int _pairsWanted = 1;
    private int _pairs;
    private bool _isPaired;
    private bool _isLost;
    private FeedRole _lastFrom;

    /// <summary>Makes it with the platform's feed in use.</summary>
    /// <param name="sideName">Name of the side feed for what is said.</param>
    /// <param name="interval">Length of the bars.</param>
    /// <param name="tickSize">The instrument's tick size.</param>
    /// <param name="stream">Takes the one stream, and every decision in words.</param>
    public FeedArbiter(string sideName, BarInterval interval, double tickSize, IArbitratedStream stream)
    {
        _sideName = sideName ?? throw new ArgumentNullException(nameof(sideName));
        _stream = stream ?? throw new ArgumentNullException(nameof(stream));
        _interval = interval.Ticks;
        Comparison = new FeedComparison(tickSize);
    }

    /// <summary>The feed whose bars are used.</summary>
    public FeedRole InUse { get; private set; }

    /// <summary>Changes of the feed in use.</summary>
    public int Switches { get; private set; }

    /// <summary>Both feeds bar by bar.</summary>
    public FeedComparison Comparison { get; }

    /// <summary>The platform's history ends with the bar of this end; only later bars belong to the stream.</summary>
    public void BeginAfter(long endUtcTicks)
    {
        _begin = endUtcTicks;
        _handed.Add(endUtcTicks, FeedRole.Platform);
    }

    /// <summary>A feed closed a bar.</summary>
    /// <param name="from">Which feed.</param>
    /// <param name="bar">The bar.</param>
    /// <param name="arrivedAt">When, on one clock for both feeds, in 100 ns ticks.</param>
    public void OnBar(FeedRole from, in Bar bar, long arrivedAt)
    {
        if (bar.EndUtcTicks < _begin) return;
        if (from == FeedRole.Side && _wholeFrom[1] == long.MaxValue) _wholeFrom[1] = bar.EndUtcTicks - _interval;
        Compare(from, bar, arrivedAt);
        if (bar.EndUtcTicks <= _handed.Newest)
        {
            TakePast(from, bar);
        }
        else if (from == InUse)
        {
            HandSpareBefore(bar.EndUtcTicks);
            Hand(bar);
            DropSpare();
        }
        else
        {
            if (_spare.Count == FeedComparison.Window) _spare.RemoveAt(0);
            _spare.Add(bar);
        }

        Reconsider();
    }

    /// <summary>A feed went away.</summary>
    public void OnAway(FeedRole feed, string reason)
    {
        bool was = _away[(int)feed].Length > 0;
        _away[(int)feed] = reason.Length > 0 ? reason : "it is away";
        if (feed == FeedRole.Platform) _wholeFrom[0] = long.MaxValue;
        if (was) return;
        _compareAfter = long.MaxValue;
        Comparison.Resume();
        Reconsider();
        if (InUse != feed || _isLost) return;
        _isLost = true;
        _stream.OnLost(NameOf(feed) + ": " + reason, feed == FeedRole.Side ? _handed.Newest : long.MaxValue);
    }

    /// <summary>A feed is there; the platform's bars that begin at this time or later are whole.</summary>
    public void OnThere(FeedRole feed, long utcTicks)
    {
        if (_away[(int)feed].Length == 0) return;
        _away[(int)feed] = string.Empty;
        if (feed == FeedRole.Platform) _wholeFrom[0] = utcTicks;
        if (InUse == FeedRole.Platform && feed == FeedRole.Platform && _isLost)
        {
            _isLost = false;
            _stream.OnBack();
        }

        Reconsider();
    }

    /// <summary>The side feed missed trades in a span and could not repair it.</summary>
    public void OnSideGap(FeedGap gap)
    {
        if (gap is null) throw new ArgumentNullException(nameof(gap));
        if (_wholeFrom[1] != long.MaxValue) _wholeFrom[1] = Math.Max(_wholeFrom[1], gap.ToUtcTicks);
        if (InUse == FeedRole.Side) _stream.OnGap(gap.FromUtcTicks, gap.ToUtcTicks, _sideName + ": " + gap.Reason);
    }

    private FeedRole Other => InUse == FeedRole.Side ? FeedRole.Platform : FeedRole.Side;

    private bool IsGood(FeedRole feed) => _away[(int)feed].Length == 0 && !IsDemoted(feed);

    private bool IsDemoted(FeedRole feed) =>
        Comparison.Verdict == (feed == FeedRole.Side ? FeedVerdict.SideDemoted : FeedVerdict.PlatformDemoted);

    /// <summary>
    /// Whether a bar that only this feed has is used. The platform's is, even when its feed is demoted: a feed that loses trades
    /// does not invent any. A demoted side feed's is not, since that feed may be subscribed to another contract.
    /// </summary>
    private bool IsBelieved(FeedRole feed) => feed == FeedRole.Platform || !IsDemoted(feed);

    private string NameOf(FeedRole feed) => feed == FeedRole.Side ? _sideName : "NinjaTrader's feed";

    /// <summary>
    /// Adds a bar to the comparison. After either feed was away only bars count that both could have: from the side feed's first
    /// bar on, and only those that the platform's feed had from their begin on.
    /// </summary>
    private void Compare(FeedRole from, in Bar bar, long arrivedAt)
    {
        if (bar.EndUtcTicks <= _newest[(int)from]) return;
        if (from == FeedRole.Side && _compareAfter == long.MaxValue && _away[0].Length == 0)
            _compareAfter = Math.Max(bar.EndUtcTicks - _interval, Math.Max(_newest[0], _wholeFrom[0] + _interval - 1));
        _newest[(int)from] = bar.EndUtcTicks;
        (from == FeedRole.Side ? _fromSide : _fromPlatform)[_kept[(int)from]++ % FeedComparison.Window] = bar;
        if (bar.EndUtcTicks <= _begin || bar.EndUtcTicks <= _compareAfter) return;
        FeedVerdict before = Comparison.Verdict;
        if (from == FeedRole.Side) Comparison.AddSide(bar, arrivedAt);
        else Comparison.AddPlatform(bar, arrivedAt);
        if (Comparison.Verdict != before) _stream.OnDecision(Comparison.Changes[Comparison.Changes.Count - 1]);
    }

    /// <summary>
    /// Takes a bar that is not newer than the newest bar handed on: one that nobody gave is handed on as missed, one that the
    /// same feed gave is handed on as its correction, and the other feed's copy of the newest only shows that both feeds have it.
    /// </summary>
    private void TakePast(FeedRole from, in Bar bar)
    {
        FeedRole? giver = _handed.GivenBy(bar.EndUtcTicks);
        if (giver is null)
        {
            if (bar.EndUtcTicks < _handed.Oldest || !IsBelieved(from)) return;
            _handed.Add(bar.EndUtcTicks, from);
            _stream.OnMissedBar(bar, from);
        }
        else if (giver == from)
        {
            _stream.OnBar(bar, from);
        }
        else if (bar.EndUtcTicks == _handed.Newest)
        {
            Pair();
        }
    }

    /// <summary>Hands on the bars of the other feed that the feed in use has passed over.</summary>
    private void HandSpareBefore(long end)
    {
        if (_spare.Count == 0 || !IsBelieved(Other)) return;
        foreach (Bar bar in _spare)
        {
            if (bar.EndUtcTicks >= end) break;
            _handed.Add(bar.EndUtcTicks, Other);
            _stream.OnBar(bar, Other);
        }
    }

    /// <summary>Forgets the bars of the other feed that are no longer needed.</summary>
    private void DropSpare()
    {
        bool paired = false;
        for (int i = _spare.Count - 1; i >= 0; i--)
        {
            if (_spare[i].EndUtcTicks > _handed.Newest) continue;
            paired |= _spare[i].EndUtcTicks == _handed.Newest;
            _spare.RemoveAt(i);
        }

        if (paired) Pair();
    }

    /// <summary>
    /// Hands on the next bar. The first one after a change of the feed in use, or after a loss, shows whether its feed was there
    /// since the last bar handed on; if not, the span between is a gap.
    /// </summary>
    private void Hand(in Bar bar)
    {
        long last = _handed.Newest, whole = _wholeFrom[(int)InUse];
        bool changed = _lastFrom != InUse;
        if (last != 0 && (_isLost || (changed && whole > last)))
            _stream.OnGap(last, Math.Max(last, whole), NameOf(InUse) + " was not there from the last bar on");
        if (changed || InUse == FeedRole.Side) _isLost = false;
        _lastFrom = InUse;
        if (!_isPaired) _pairs = 0;
        _isPaired = false;
        _handed.Add(bar.EndUtcTicks, InUse);
        _stream.OnBar(bar, InUse);
    }

    /// <summary>Both feeds have the newest bar handed on: after enough of these the side feed comes into use.</summary>
    private void Pair()
    {
        _pairs++;
        _isPaired = true;
        if (InUse == FeedRole.Side || _pairs < _pairsWanted || !IsGood(FeedRole.Side)) return;
        Use(FeedRole.Side, _pairsWanted == 1 ? "both feeds have the same bar" : "it has kept up for " + _pairs + " bars");
    }

    /// <summary>Changes to the other feed where the feed in use is away, demoted or behind.</summary>
    private void Reconsider()
    {
        if (!IsGood(Other)) return;
        if (_away[(int)InUse].Length > 0) Use(Other, NameOf(InUse) + " is away: " + _away[(int)InUse]);
        else if (IsDemoted(InUse)) Replace();
        else if (_spare.Count > BarsBehindAllowed) Use(Other, NameOf(InUse) + " is " + _spare.Count + " bars behind");
    }

    /// <summary>
    /// Changes to the better feed, and replaces the worse one's bars within the window of the comparison by the better one's.
    /// </summary>
    private void Replace()
    {
        FeedRole worse = InUse;
        long newest = _handed.Newest;
        Use(Other, NameOf(worse) + " is demoted");
        Bar[] right = InUse == FeedRole.Side ? _fromSide : _fromPlatform;
        int kept = _kept[(int)InUse];
        for (int i = Math.Max(0, kept - FeedComparison.Window); i < kept; i++)
        {
            Bar bar = right[i % FeedComparison.Window];
            bool isReplaced = bar.EndUtcTicks > _begin && bar.EndUtcTicks <= newest && _handed.GivenBy(bar.EndUtcTicks) == worse;
            if (isReplaced) _stream.OnMissedBar(bar, InUse);
        }
    }

    private void Use(FeedRole feed, string reason)
    {
        if (feed == FeedRole.Platform) _pairsWanted = SteadyBars;
        InUse = feed;
        Switches++;
        _pairs = 0;
        _stream.OnDecision(NameOf(feed) + " is in use from now on: " + reason + ".");
        foreach (Bar bar in _spare)
        {
            if (bar.EndUtcTicks > _handed.Newest) Hand(bar);
        }

        _spare.Clear();
    }
}
