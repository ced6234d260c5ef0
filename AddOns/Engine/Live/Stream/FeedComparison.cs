using System;
using System.Collections.Generic;
using System.Globalization;

namespace NT8Bridge.Live.Stream;

/// <summary>
/// Compares the two feeds of one instrument bar by bar: price difference in ticks, volume difference in percent, which came first
/// and by how much, which bars one lacks. After every pair a rule decides whether one feed is the worse; the verdict and every
/// change of it are kept in words. Memory is bounded; used from one thread.
/// </summary>
public sealed class FeedComparison
{
    /// <summary>Pairs that the rule looks back on: ten minutes of thirty-second bars.</summary>
    public const int Window = 20;

    /// <summary>Bars within <see cref="Window"/> that one feed may lack before it is the worse.</summary>
    public const int MissingAllowed = 2;

    /// <summary>Pairs within <see cref="Window"/> that may differ before the side feed is the worse.</summary>
    public const int DifferingAllowed = 4;

    /// <summary>A volume that is lower by more than this part is a difference.</summary>
    public const double VolumeTolerance = 0.02;

    // Made for one more than the window, so that none of them grows on the bar path.
    private readonly SortedList<long, Arrival> _platform = new(Window + 1);
    private readonly SortedList<long, Arrival> _side = new(Window + 1);
    private readonly Queue<Outcome> _recent = new(Window + 1);
    private readonly List<string> _changes = [];
    private readonly double _tickSize;
    private double _volumePercentSum;
    private double _latencySum;

    /// <summary>Compares bars of an instrument with this tick size.</summary>
    public FeedComparison(double tickSize)
    {
        if (!(tickSize > 0)) throw new ArgumentOutOfRangeException(nameof(tickSize), tickSize, "A tick size is positive.");
        _tickSize = tickSize;
    }

    /// <summary>Bars that both feeds had.</summary>
    public long Pairs { get; private set; }

    /// <summary>Pairs with equal prices and volume.</summary>
    public long EqualPairs { get; private set; }

    /// <summary>Bars that only the platform had.</summary>
    public long MissingInSide { get; private set; }

    /// <summary>Bars that only the side feed had.</summary>
    public long MissingInPlatform { get; private set; }

    /// <summary>Largest difference of open, high, low or close in any pair, in ticks.</summary>
    public double WorstPriceTicks { get; private set; }

    /// <summary>
    /// Mean difference of volume, side minus platform, in percent of the larger one; NaN before the first pair.
    /// </summary>
    public double MeanVolumePercent => Pairs == 0 ? double.NaN : _volumePercentSum / Pairs;

    /// <summary>
    /// Mean head start of the side feed in milliseconds, positive when it is the earlier; NaN before the first pair.
    /// </summary>
    public double MeanHeadStartMilliseconds => Pairs == 0 ? double.NaN : _latencySum / Pairs / TimeSpan.TicksPerMillisecond;

    /// <summary>Which feed is the worse now.</summary>
    public FeedVerdict Verdict { get; private set; }

    /// <summary>Every change of the verdict with its reason, oldest first.</summary>
    public IReadOnlyList<string> Changes => _changes;

    /// <summary>A bar of the platform's feed arrived, at a monotonic time in 100 ns ticks.</summary>
    public void AddPlatform(in Bar bar, long arrivedAt) => Add(_platform, _side, bar, arrivedAt, fromSide: false);

    /// <summary>A bar of the side feed arrived, at a monotonic time in 100 ns ticks.</summary>
    public void AddSide(in Bar bar, long arrivedAt) => Add(_side, _platform, bar, arrivedAt, fromSide: true);

    /// <summary>
    /// One of the feeds was away: bars that wait for the other feed's bar are forgotten, so that they do not count as lacking.
    /// </summary>
    public void Resume()
    {
        _platform.Clear();
        _side.Clear();
    }

    /// <summary>The comparison in one line, for a status window.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0} pairs, {1} equal, worst price {2:0.#} ticks, volume {3:+0.##;-0.##;0} %, side {4:+0;-0;0} ms ahead, "
        + "missing in side {5}, in platform {6}: {7}",
        Pairs, EqualPairs, WorstPriceTicks, MeanVolumePercent, MeanHeadStartMilliseconds, MissingInSide, MissingInPlatform,
        Verdict);

    private void Add(SortedList<long, Arrival> own, SortedList<long, Arrival> other, in Bar bar, long arrivedAt, bool fromSide)
    {
        if (other.TryGetValue(bar.EndUtcTicks, out Arrival match))
        {
            other.Remove(bar.EndUtcTicks);
            var arrival = new Arrival(bar, arrivedAt);
            Compare(fromSide ? match : arrival, fromSide ? arrival : match);
        }
        else
        {
            own[bar.EndUtcTicks] = new Arrival(bar, arrivedAt);
        }

        // Bars come in order. So a feed lacks a bar that it has passed over, and one that it has not sent while the other feed
        // went on by a whole window.
        while (other.Count > 0 && other.Keys[0] < bar.EndUtcTicks) Missing(other, !fromSide);
        if (own.Count > Window) Missing(own, fromSide);
    }

    private void Compare(Arrival platform, Arrival side)
    {
        double price = Math.Max(
            Math.Max(Math.Abs(platform.Bar.Open - side.Bar.Open), Math.Abs(platform.Bar.High - side.Bar.High)),
            Math.Max(Math.Abs(platform.Bar.Low - side.Bar.Low), Math.Abs(platform.Bar.Close - side.Bar.Close))) / _tickSize;
        double larger = Math.Max(1, Math.Max(platform.Bar.Volume, side.Bar.Volume));
        double volume = (side.Bar.Volume - platform.Bar.Volume) / larger;
        Pairs++;
        if (platform.Bar.SameAs(side.Bar)) EqualPairs++;
        WorstPriceTicks = Math.Max(WorstPriceTicks, price);
        _volumePercentSum += volume * 100;
        _latencySum += platform.At - side.At;
        Judge(
            volume < -VolumeTolerance ? Outcome.SideLostTrades
            : volume > VolumeTolerance ? Outcome.PlatformLostTrades
            : price >= 0.5 ? Outcome.PricesDiffer
            : Outcome.Agree);
    }

    private void Missing(SortedList<long, Arrival> own, bool fromSide)
    {
        own.RemoveAt(0);
        if (fromSide) MissingInPlatform++;
        else MissingInSide++;
        Judge(fromSide ? Outcome.PlatformLacksBar : Outcome.SideLacksBar);
    }

    /// <summary>
    /// A feed cannot invent trades, so the one that lacks bars or volume is the worse. Where only prices differ the side feed is
    /// the worse, because orders are filled at the platform's prices. The feeds are equal again only when all bars of the window
    /// agree.
    /// </summary>
    private void Judge(Outcome outcome)
    {
        _recent.Enqueue(outcome);
        if (_recent.Count > Window) _recent.Dequeue();
        int sideLacks = Count(Outcome.SideLacksBar);
        int platformLacks = Count(Outcome.PlatformLacksBar);
        int sideLess = Count(Outcome.SideLostTrades);
        int platformLess = Count(Outcome.PlatformLostTrades);
        int prices = Count(Outcome.PricesDiffer);
        if (sideLacks > MissingAllowed && sideLacks > platformLacks)
            Change(FeedVerdict.SideDemoted, sideLacks, " bars are missing in it");
        else if (platformLacks > MissingAllowed && platformLacks > sideLacks)
            Change(FeedVerdict.PlatformDemoted, platformLacks, " bars are missing in it");
        else if (sideLess > DifferingAllowed && sideLess > platformLess)
            Change(FeedVerdict.SideDemoted, sideLess, " bars have less volume in it");
        else if (platformLess > DifferingAllowed && platformLess > sideLess)
            Change(FeedVerdict.PlatformDemoted, platformLess, " bars have less volume in it");
        else if (prices > DifferingAllowed)
            Change(FeedVerdict.SideDemoted, prices, " bars have other prices in it");
        else if (Count(Outcome.Agree) == Window)
            Change(FeedVerdict.Equal, Window, " bars agree");
    }

    private void Change(FeedVerdict verdict, int bars, string reason)
    {
        if (verdict == Verdict) return;
        Verdict = verdict;
        if (_changes.Count == 1_000) _changes.RemoveAt(0);
        _changes.Add((verdict switch
        {
            FeedVerdict.SideDemoted => "Side feed demoted: ",
            FeedVerdict.PlatformDemoted => "Platform's feed demoted: ",
            _ => "Both feeds are equal again: ",
        }) + bars + reason + " (of the last " + _recent.Count + ").");
    }

    private int Count(Outcome outcome)
    {
        int count = 0;
        foreach (Outcome recent in _recent)
        {
            if (recent == outcome) count++;
        }

        return count;
    }

    private readonly record struct Arrival(Bar Bar, long At);

    private enum Outcome
    {
        Agree,
        PricesDiffer,
        SideLostTrades,
        PlatformLostTrades,
        SideLacksBar,
        PlatformLacksBar,
    }
}
