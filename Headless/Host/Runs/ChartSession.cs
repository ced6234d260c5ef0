using System;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.StrategyOrders;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// Runs a script on a chart under the playback connection: history first, then ticks as if live on a virtual clock.
/// Call <see cref="Start"/>, then <see cref="OnTick"/> for every tick, then <see cref="Stop"/>.
/// </summary>
public sealed class ChartSession : ScriptRun
{
    private readonly RunSeries _series = new();
    private readonly long _liveFromUtcTicks;
    private TickFeed? _feed;

    /// <summary>
    /// Makes the script. What the store holds before <paramref name="liveFromUtcTicks"/> is its history; live ticks come
    /// through <see cref="OnTick"/>.
    /// </summary>
    public ChartSession(RunRequest request, long liveFromUtcTicks)
        : base(request, isInStrategyAnalyzer: false)
    {
        _liveFromUtcTicks = liveFromUtcTicks;
        HostContext host = Request.Host;
        host.Connection ??= host.Faults?.Account is { } account
            ? new Connection(account.Connection, account.Provider, account.Mode)
            : new Connection("Playback", Provider.Playback);
    }

    /// <summary>Bars of the primary series that history gave.</summary>
    public int HistoricalBars { get; private set; }

    /// <summary>Bars of the primary series that closed live.</summary>
    public int LiveBars => _feed?.PrimaryBarsClosed ?? 0;

    /// <summary>True while the script takes ticks.</summary>
    public bool IsLive => Script.State == State.Realtime && !Context.EndRequested;

    /// <summary>Takes the script from Configure through history to Realtime. False when it has ended.</summary>
    public bool Start()
    {
        using IDisposable scope = Request.Host.Enter();
        Request.Host.ChartOpenedUtcTicks = _liveFromUtcTicks;
        if (!Load() || !Enter(State.Historical)) return End();
        int[] closed = Script.BarsArray.Select(bars => CountClosed(bars.BarsSeries)).ToArray();
        if (!Guard("OnBarUpdate", () => closed = FeedHistory(closed)) || Context.EndRequested) return End();
        HistoricalBars = closed[0];
        Context.UtcNow = Math.Max(Context.UtcNow, _liveFromUtcTicks);
        Request.Host.ChartOpenedUtcTicks = 0;
        if (!Enter(State.Transition)) return End();
        if (Desk is { } desk && !Guard("Transition", desk.Transition)) return End();
        if (!Enter(State.Realtime) || Context.EndRequested) return End();
        _feed = new TickFeed(Context, Desk, _series.AggregatorsOf(Script), closed);
        return true;
    }

    /// <summary>
    /// A live trade: fills, then OnBarUpdate of every series it moves, then OnMarketData. False once the script has ended.
    /// </summary>
    public bool OnTick(Instrument instrument, in Tick tick)
    {
        if (!IsLive) return false;
        using IDisposable scope = Request.Host.Enter();
        return Feed(instrument, tick);
    }

    /// <summary>Live trades of one instrument, in order; stops when the script ends.</summary>
    public bool OnTicks(Instrument instrument, ReadOnlySpan<Tick> ticks)
    {
        using IDisposable scope = Request.Host.Enter();
        foreach (ref readonly Tick tick in ticks)
        {
            if (!IsLive || !Feed(instrument, tick)) return false;
        }

        return true;
    }

    /// <summary>A change of the order book. False once the script has ended.</summary>
    public bool OnDepth(MarketDepthEventArgs update)
    {
        ArgumentNullException.ThrowIfNull(update);
        return CallLive("OnMarketDepth", () =>
        {
            Request.Host.Books.Change(update);
            Request.Host.Books.Told++;
            Script.CallOnMarketDepth(update);
        });
    }

    /// <summary>The connection changes. False once the script has ended.</summary>
    public bool ChangeConnection(ConnectionStatus status) => ChangeConnection(status, status);

    /// <summary>The connection of the orders and that of the prices change. False once the script has ended.</summary>
    public bool ChangeConnection(ConnectionStatus status, ConnectionStatus priceStatus)
    {
        using IDisposable scope = Request.Host.Enter();
        Connection connection = Request.Host.Connection!;
        var update = new ConnectionStatusEventArgs(connection, status, priceStatus);
        if (!Guard("ConnectionStatusUpdate", () => connection.Change(update))) return End();
        return TellConnection(update);
    }

    /// <summary>
    /// The data ends: the forming bars close, where NinjaTrader would wait for the next tick. Call it before <see cref="Stop"/>
    /// when the script shall see the last bar of each series closed.
    /// </summary>
    public bool CloseFormingBars() => CallLive("OnBarUpdate", () => _feed!.CloseForming());

    /// <summary>Takes the script to Terminated. True when no exception ended it.</summary>
    public bool Stop()
    {
        using IDisposable scope = Request.Host.Enter();
        Terminate();
        return Fault is null;
    }

    /// <summary>Tells the script of a connection, which need not be its own. False once the script has ended.</summary>
    internal bool TellConnection(ConnectionStatusEventArgs update) =>
        CallLive("OnConnectionStatusUpdate", () => Script.CallOnConnectionStatus(update));

    /// <summary>The clock comes to a time at which no tick reaches the script. False once the script has ended.</summary>
    internal bool PassTime(long utcTicks) => CallLive("OnBarUpdate", () => _feed!.PassTime(utcTicks));

    /// <summary>The market moves and no price reaches the script. False once the script has ended.</summary>
    internal bool OnMarketAlone(Instrument instrument, Tick tick) => CallLive("OnExecutionUpdate", () =>
    {
        _feed!.PassTime(tick.UtcTicks);
        if (!Context.EndRequested) Desk?.OnMarketAlone(instrument, Context.Now, tick.Price, tick.Bid, tick.Ask);
    });

    /// <summary>Calls what handles the orders of the live script, whose exception ends the session.</summary>
    internal bool CallDesk(Action<StrategyDesk> action) => CallLive("OnOrderUpdate", () =>
    {
        if (Desk is { } desk) action(desk);
    });

    /// <summary>The platform stops the script because its connection is lost; its orders stay where they are.</summary>
    internal void Disconnect(string reason)
    {
        using IDisposable scope = Request.Host.Enter();
        NinjaTrader.NinjaScript.NinjaScript.Log($"Strategy '{Script.Name}' was stopped: {reason}.", LogLevel.Error);
        Desk?.Disconnect();
        Terminate();
    }

    private protected override BarsSeries Open(SeriesKey key) =>
        _series.Open(key, Request.Store, Request.IsTickReplay ? long.MinValue : _liveFromUtcTicks);

    /// <summary>
    /// The bars of history that have closed. The newest has not when it ends after the live data's begin, or when no time ends it
    /// (bars of ticks, volume or price): live ticks go on forming it.
    /// </summary>
    private int CountClosed(BarsSeries bars)
    {
        int count = bars.Count;
        return count > 0 && (!bars.BarsType.IsTimeBased || bars.GetUtcTicks(count - 1) > _liveFromUtcTicks) ? count - 1 : count;
    }

    private int[] FeedHistory(int[] closed)
    {
        if (!Request.IsTickReplay)
        {
            BarFeed.Feed(Script, Context, Desk, closed);
            return closed;
        }

        var feed = new TickFeed(Context, Desk, _series.AggregatorsOf(Script), new int[closed.Length]);
        TickReplay.Feed(feed, Context, Request.Store, Script.Instruments, _liveFromUtcTicks);
        return feed.ClosedBars;
    }

    private bool Feed(Instrument instrument, in Tick tick)
    {
        try
        {
            _feed!.OnTick(instrument, tick);
        }
#pragma warning disable CA1031 // A script may throw anything; it becomes the fault.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Report("OnBarUpdate", exception);
            return End();
        }

        return IsLive || End();
    }

    /// <summary>Calls the live script, whose exception ends the session.</summary>
    private bool CallLive(string method, Action action)
    {
        if (!IsLive) return false;
        using IDisposable scope = Request.Host.Enter();
        return (Guard(method, action) && IsLive) || End();
    }

    private bool End()
    {
        Terminate();
        return false;
    }
}
