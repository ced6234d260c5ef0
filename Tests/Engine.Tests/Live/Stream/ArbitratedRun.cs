using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Tests.Live.Stream;

/// <summary>
/// A made-up day of two feeds. The platform loses for good what happens while it is away; the side feed gives it later, or
/// names it as lost. Each may be a bar later than the other, and each loses a single bar now and then, never both the same.
/// </summary>
internal sealed class ArbitratedRun
{
    private const int First = 101;
    private const int Bars = 300;

    private static readonly long Interval = new BarInterval(30).Ticks;
    private readonly Random _random;
    private readonly RecordedStream _stream = new();
    private readonly FeedArbiter _arbiter;
    private readonly Queue<int> _platform = new();
    private readonly Queue<int> _side = new();
    private readonly HashSet<int> _given = [];
    private readonly HashSet<int> _byDemoted = [];
    private readonly List<FeedGap> _lostBySide = [];
    private readonly Dictionary<string, int> _happened = [];
    private int _platformAway;
    private int _sideAway;
    private bool _sideIsThere;

    public ArbitratedRun(int seed)
    {
        _random = new Random(seed);
        _arbiter = new FeedArbiter("Rithmic", new BarInterval(30), 0.1, _stream);
    }

    public void Check(Dictionary<string, int> happened)
    {
        _arbiter.BeginAfter(EndOf(First - 1));
        for (int i = First; i < First + Bars; i++) Step(i);
        _platformAway = _sideAway = 0;
        for (int i = First + Bars; i < First + Bars + 5; i++) Step(i, isCalm: true);
        Deliver(all: true);

        long before = 0;
        foreach ((Bar bar, _) in _stream.Bars)
        {
            Assert.IsGreaterThan(before, bar.EndUtcTicks, "out of order or twice");
            before = bar.EndUtcTicks;
        }

        var used = new HashSet<long>(_stream.Bars.Concat(_stream.Missed).Select(bar => bar.Bar.EndUtcTicks));
        long last = _stream.Bars[_stream.Bars.Count - 1].Bar.EndUtcTicks;
        for (int i = First; EndOf(i) <= last; i++)
        {
            if (used.Contains(EndOf(i))) continue;
            if (_byDemoted.Contains(i))
            {
                Count("had by a demoted side feed alone", 1);
                continue;
            }

            bool named = _stream.Gaps.Any(gap => EndOf(i) > gap.From && EndOf(i) - Interval < gap.To);
            Assert.IsTrue(named, "bar " + i + " is missing and nobody says so\n" + string.Join("\n", _stream.Said));
            Assert.IsFalse(_given.Contains(i), "bar " + i + " was there and was not used\n" + string.Join("\n", _stream.Said));
        }

        Count("switch", _arbiter.Switches);
        Count("gap", _stream.Gaps.Count(gap => gap.To > gap.From));
        Count("missed", _stream.Missed.Count);
        foreach (KeyValuePair<string, int> one in _happened)
            happened[one.Key] = (happened.TryGetValue(one.Key, out int count) ? count : 0) + one.Value;
    }

    private static long EndOf(int index) => index * Interval;

    private static Bar BarOf(int index) => new(EndOf(index), 10, 11, 9, 10, 100 + index, 3);

    private void Step(int i, bool isCalm = false)
    {
        _stream.Now = EndOf(i) - Interval / 2;
        if (!isCalm && _platformAway == 0 && _random.Next(40) == 0) LosePlatform(i);
        if (!isCalm && _sideAway == 0 && _random.Next(40) == 0) LoseSide();
        if (_platformAway > 0 && _sideAway > 0) Count("both away", 1);
        int dropped = isCalm ? 0 : _random.Next(30);
        if (_platformAway == 0 && (dropped != 1 || !_sideIsThere || _sideAway > 0)) _platform.Enqueue(i);
        if (dropped != 2 || _platformAway > 0) _side.Enqueue(i);
        _stream.Now = EndOf(i) + 1;
        if (_platformAway > 0 && --_platformAway == 0) _arbiter.OnThere(FeedRole.Platform, EndOf(i));
        if (_sideAway > 0 && --_sideAway == 0) BringSideBack(i);
        if (!_sideIsThere && _sideAway == 0 && i > First + 3) BringSideBack(i);
        Deliver(all: false);
    }

    private void LosePlatform(int i)
    {
        while (_platform.Count > 0) Give(FeedRole.Platform, _platform.Dequeue());
        _platformAway = _random.Next(1, 12);
        _arbiter.OnAway(FeedRole.Platform, "ConnectionLost");
        Count("platform away", 1);
    }

    private void LoseSide()
    {
        if (!_sideIsThere) return;
        while (_side.Count > 0) Give(FeedRole.Side, _side.Dequeue());
        _sideAway = _random.Next(1, 12);
        _arbiter.OnAway(FeedRole.Side, "gone");
        Count("side away", 1);
    }

    private void BringSideBack(int now)
    {
        if (!_sideIsThere) _side.Clear();
        _sideIsThere = true;
        _arbiter.OnThere(FeedRole.Side, 0);
        if (_side.Count < 2 || _random.Next(3) > 0) return;
        int lost = _random.Next(1, _side.Count);
        int first = _side.Peek();
        for (int k = 0; k < lost; k++) _side.Dequeue();
        _lostBySide.Add(new FeedGap(EndOf(first - 1), EndOf(_side.Peek() - 1), "history has none", FeedGapState.Lost));
        Count("side lost bars", 1);
    }

    private void Deliver(bool all)
    {
        bool sideFirst = _random.Next(2) == 0;
        if (sideFirst) DeliverSide(all);
        while (_platformAway == 0 && _platform.Count > (all ? 0 : _random.Next(2))) Give(FeedRole.Platform, _platform.Dequeue());
        if (!sideFirst) DeliverSide(all);
    }

    private void DeliverSide(bool all)
    {
        while (_sideIsThere && _sideAway == 0 && _side.Count > (all ? 0 : _random.Next(2))) Give(FeedRole.Side, _side.Dequeue());
    }

    private void Give(FeedRole feed, int index)
    {
        if (feed == FeedRole.Side)
        {
            foreach (FeedGap gap in _lostBySide.Where(gap => gap.FromUtcTicks < EndOf(index)).ToArray())
            {
                _lostBySide.Remove(gap);
                _arbiter.OnSideGap(gap);
            }
        }

        _arbiter.OnBar(feed, BarOf(index), EndOf(index));
        if (feed == FeedRole.Side && _arbiter.Comparison.Verdict == FeedVerdict.SideDemoted) _byDemoted.Add(index);
        else _given.Add(index);
    }

    private void Count(string what, int by) => _happened[what] = (_happened.TryGetValue(what, out int count) ? count : 0) + by;
}
