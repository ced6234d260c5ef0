using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Orders.AccountOrders;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// A chart session on a platform that misbehaves as a script of faults says; without one it is the session alone. The platform
/// stops the strategy and starts it anew as its ConnectionLossHandling asks for. Call <see cref="Start"/>, then
/// <see cref="OnTick"/> for every tick of the market, then <see cref="Stop"/>.
/// </summary>
public sealed class FaultyChart
{
    private readonly RunRequest _request;
    private readonly FaultState? _state;
    private readonly ConnectionFaults? _connection;

    /// <summary>
    /// Makes the script. What the store of the request holds before <paramref name="liveFromUtcTicks"/> is its history; a restart
    /// takes what it holds before the restart, so it had better hold the live ticks too.
    /// </summary>
    /// <exception cref="ArgumentException">A fault can't happen as written, or a parameter of the script is wrong.</exception>
    public FaultyChart(RunRequest request, long liveFromUtcTicks, PlatformFaults? faults = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        _request = request;
        if (faults?.Mistake is { } mistake) throw new ArgumentException(mistake, nameof(faults));
        if (faults is not null)
        {
            request.Host.Faults = _state = new FaultState(faults, () => request.Host.VirtualUtcTicks);
            _connection = new ConnectionFaults(this, _state, request.Host);
        }

        Session = new ChartSession(request, liveFromUtcTicks);
        if (_state is not null) Schedule(_state);
    }

    /// <summary>The session of the strategy: the present one, or the last.</summary>
    public ChartSession Session { get; private set; }

    /// <summary>The sessions that a loss of connection ended, oldest first.</summary>
    public IReadOnlyList<ChartSession> Stopped => _connection?.Stopped ?? [];

    /// <summary>How often each fault of the script has happened.</summary>
    public IReadOnlyList<FaultCount> Counts => _state?.Counts ?? [];

    /// <summary>Takes the script from Configure through history to Realtime. False when it has ended.</summary>
    public bool Start() => Session.Start();

    /// <summary>
    /// A trade in the market. False once nothing more can happen: the script has ended and no order of its account works.
    /// </summary>
    public bool OnTick(Instrument instrument, in Tick tick)
    {
        if (_state is null) return Session.OnTick(instrument, tick);
        _connection!.PassTo(tick.UtcTicks);
        _state.Tick++;
        if (Session.IsLive && _connection.HasPrices) Session.OnTick(instrument, tick);
        else if (Session.IsLive) Session.OnMarketAlone(instrument, tick);
        else MoveAccountAlone(instrument, tick);
        _connection.AfterTick();
        return Session.IsLive || _connection.IsStopped || AccountDesk.HasWorking;
    }

    /// <summary>
    /// A change of the order book, which the strategy hears of while it is connected. False once nothing more can happen.
    /// </summary>
    public bool OnDepth(MarketDepthEventArgs update)
    {
        if (Session.IsLive && (_connection?.HasPrices ?? true)) Session.OnDepth(update);
        return Session.IsLive || _state is not null;
    }

    /// <summary>The data ends: the forming bars close, unless the script has ended or gets no prices.</summary>
    public bool CloseFormingBars() => (_connection?.HasPrices ?? true) && Session.CloseFormingBars();

    /// <summary>Takes the script to Terminated. True when no exception ended it.</summary>
    public bool Stop() => Session.Stop();

    /// <summary>The desk of the account that the chart trades.</summary>
    internal AccountDesk AccountDesk => SimulationAccounts.OfCharts(_request.Host);

    /// <summary>Starts the strategy anew, over the history up to now.</summary>
    internal void Restart()
    {
        Session = new ChartSession(_request, _request.Host.VirtualUtcTicks);
        Session.Start();
    }

    private void Schedule(FaultState state)
    {
        foreach (TimedFault fault in state.Timed)
        {
            Action happen = fault switch
            {
                LostConnection lost => () => _connection!.Lose(lost),
                HandFill fill => () => _connection!.WhenNewsComes(() =>
                {
                    state.Count(fill);
                    AccountDesk.TradeByHand(_request.Instrument, fill.Quantity, fill.Price);
                }),
                ExpiredOrders expired => () => Expire(state, expired),
                _ => throw new InvalidOperationException($"Nothing is known of the fault '{fault.Kind}' of a moment."),
            };
            _connection!.At(fault.At.Ticks, happen);
        }
    }

    private void Expire(FaultState state, ExpiredOrders expired)
    {
        state.Count(expired);
        if (state.IsOrderDown)
        {
            Session.CallDesk(desk => desk.ExpireUnseen(expired.TimeInForce));
            AccountDesk.ExpireUnseen(expired.TimeInForce);
        }

        string comment = $"The broker ended the order at the end of its time in force {expired.TimeInForce}.";
        _connection!.WhenNewsComes(() =>
        {
            Session.CallDesk(desk => desk.Expire(expired.TimeInForce, comment));
            AccountDesk.Expire(expired.TimeInForce, comment);
        });
    }

    /// <summary>No strategy follows the market, but the account's orders do.</summary>
    private void MoveAccountAlone(Instrument instrument, in Tick tick)
    {
        HostContext host = _request.Host;
        using IDisposable scope = host.Enter();
        host.VirtualUtcTicks = Math.Max(host.VirtualUtcTicks, tick.UtcTicks);
        AccountDesk.OnTick(instrument, new(host.Now, tick.Price, tick.Bid, tick.Ask));
    }
}
