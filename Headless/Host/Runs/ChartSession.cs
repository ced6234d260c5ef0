using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host;

/// <summary>
/// Runs a script on a chart under the playback connection: history bars first, then ticks as if live on a virtual clock.
/// Call <see cref="Start"/>, then <see cref="OnTick"/> for every tick, then <see cref="Stop"/>.
/// </summary>
public sealed class ChartSession : ScriptRun
{
    private readonly Dictionary<SeriesKey, BarsBuilder> _builders = new();
    private readonly long _liveFromUtcTicks;
    private LiveSeries[] _live = Array.Empty<LiveSeries>();

    /// <summary>
    /// Makes the script. What the store holds before <paramref name="liveFromUtcTicks"/> is its history; live ticks come
    /// through <see cref="OnTick"/>.
    /// </summary>
    public ChartSession(RunRequest request, long liveFromUtcTicks)
        : base(request, isInStrategyAnalyzer: false)
    {
        _liveFromUtcTicks = liveFromUtcTicks;
        Request.Host.PlaybackConnection = new Connection("Playback");
    }

    /// <summary>Bars of the primary series that history gave.</summary>
    public int HistoricalBars { get; private set; }

    /// <summary>Live ticks taken.</summary>
    public long LiveTicks { get; private set; }

    /// <summary>Bars of the primary series that closed live.</summary>
    public int LiveBars => _live.Length == 0 ? 0 : _live[0].BarsClosed;

    /// <summary>From Configure through history to Realtime. False when an exception ended the script.</summary>
    public bool Start()
    {
        using IDisposable scope = Request.Host.Enter();
        Request.Host.ChartOpenedUtcTicks = _liveFromUtcTicks;
        if (!Load() || !Enter(State.Historical)) return End();
        // What history leaves unfinished goes on forming live; a bar that ends before the live data is closed.
        int[] until = Script.BarsArray.Select(bars => ClosedBars(bars.BarsSeries)).ToArray();
        HistoricalBars = until[0];
        if (!Guard("OnBarUpdate", () => HistoricalFeed(until)) || Script.State != State.Historical) return End();
        _live = Script.BarsArray.Select((bars, i) => new LiveSeries(this, _builders[KeyOf(bars.BarsSeries)], i, until[i])).ToArray();
        Context.UtcNow = Math.Max(Context.UtcNow, _liveFromUtcTicks);
        Request.Host.ChartOpenedUtcTicks = 0;
        if (!Enter(State.Transition)) return End();
        if (Desk is { } desk && !Guard("Transition", desk.Transition)) return End();
        if (!Enter(State.Realtime)) return End();
        return true;
    }

    /// <summary>A live trade: fills, then OnBarUpdate of every series it moves, then OnMarketData. False once the script has ended.</summary>
    public bool OnTick(Instrument instrument, in Tick tick)
    {
        if (Script.State != State.Realtime) return false;
        using IDisposable scope = Request.Host.Enter();
        return Take(instrument, tick);
    }

    /// <summary>Live trades of one instrument, in order; stops when the script ends.</summary>
    public bool OnTicks(Instrument instrument, ReadOnlySpan<Tick> ticks)
    {
        using IDisposable scope = Request.Host.Enter();
        foreach (ref readonly Tick tick in ticks)
        {
            if (Script.State != State.Realtime || !Take(instrument, tick)) return false;
        }

        return true;
    }

    /// <summary>
    /// The data ends: the forming bars close, where NinjaTrader would wait for a next tick. Call before <see cref="Stop"/>
    /// when the last bar counts.
    /// </summary>
    public bool CloseFormingBars()
    {
        if (Script.State != State.Realtime) return false;
        using IDisposable scope = Request.Host.Enter();
        foreach (LiveSeries series in _live)
        {
            if (!Guard("OnBarUpdate", series.CloseForming)) return End();
        }

        return true;
    }

    /// <summary>Terminated. True when no exception ended the script.</summary>
    public bool Stop()
    {
        using IDisposable scope = Request.Host.Enter();
        Terminate();
        return Fault is null;
    }

    private protected override BarsSeries Open(SeriesKey key)
    {
        if (!_builders.TryGetValue(key, out BarsBuilder? builder))
            _builders[key] = builder = Request.Store.Build(key, _liveFromUtcTicks);
        return builder.Series;
    }

    private SeriesKey KeyOf(BarsSeries series) => _builders.First(pair => ReferenceEquals(pair.Value.Series, series)).Key;

    private int ClosedBars(BarsSeries bars)
    {
        int count = bars.Count;
        return count > 0 && (!bars.BarsPeriod.IsTimeBased || bars.GetUtcTicks(count - 1) > _liveFromUtcTicks) ? count - 1 : count;
    }

    private void HistoricalFeed(int[] until) => Host.HistoricalBars.Feed(Script, Context, Desk, until);

    private bool Take(Instrument instrument, in Tick tick)
    {
        LiveTicks++;
        Context.UtcNow = tick.UtcTicks;
        QuoteBoard.Quote quote = Context.Quotes.Of(instrument);
        (bool bidMoved, bool askMoved) = (!double.IsNaN(tick.Bid) && tick.Bid != quote.Bid, !double.IsNaN(tick.Ask) && tick.Ask != quote.Ask);
        if (!double.IsNaN(tick.Bid)) quote.Bid = tick.Bid;
        if (!double.IsNaN(tick.Ask)) quote.Ask = tick.Ask;
        (quote.Last, quote.LastSize) = (tick.Price, tick.Size);
        try
        {
            Desk?.OnTick(instrument, Context.Now, tick.Price, tick.Size, tick.Bid, tick.Ask);
            foreach (LiveSeries series in _live)
            {
                if (series.IsOf(instrument)) series.Build(tick);
            }

            foreach (LiveSeries series in _live)
            {
                if (series.IsOf(instrument) && Script.State == State.Realtime) series.Update(tick);
            }

            foreach (LiveSeries series in _live)
            {
                if (series.IsOf(instrument) && Script.State == State.Realtime) series.TellMarketData(tick, bidMoved, askMoved);
            }
        }
#pragma warning disable CA1031 // A script may throw anything; it becomes the fault.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Report("OnBarUpdate", exception);
            return End();
        }

        return Script.State == State.Realtime;
    }

    private bool End()
    {
        Terminate();
        return false;
    }
}
