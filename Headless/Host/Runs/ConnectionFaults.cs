using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Faults;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// The moments of a script of faults, and what a lost connection does: the statuses, the stop and the restart of the strategy,
/// and what is learnt when the connection is back.
/// </summary>
internal sealed class ConnectionFaults(FaultyChart chart, FaultState state, HostContext host)
{
    /// <summary>Cancels that are not confirmed in that time keep a strategy from starting (documented).</summary>
    private static readonly TimeSpan CancelsConfirmed = TimeSpan.FromSeconds(40);

    private readonly PriorityQueue<Action, (long UtcTicks, int Number)> _moments = new();
    private readonly List<Action> _news = [];
    private readonly List<ChartSession> _stopped = [];
    private readonly List<long> _restarts = [];
    private int _ordersLost;
    private int _pricesLost;
    private int _number;
    private long _lostSince;
    private long _startBefore;

    /// <summary>True while prices reach the strategy.</summary>
    public bool HasPrices => _pricesLost == 0;

    /// <summary>True while the strategy is stopped and may be started again.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The sessions that were stopped, oldest first.</summary>
    public IReadOnlyList<ChartSession> Stopped => _stopped;

    private bool IsLost => _ordersLost + _pricesLost > 0;

    /// <summary>Plans something for a moment, UTC ticks; of the same moment what was planned first.</summary>
    public void At(long utcTicks, Action happen) => _moments.Enqueue(happen, (utcTicks, _number++));

    /// <summary>Does something at once, or while the order connection is lost as soon as it is back.</summary>
    public void WhenNewsComes(Action action)
    {
        if (_ordersLost > 0) _news.Add(action);
        else InRun(action);
    }

    /// <summary>Lets the moments up to a time happen.</summary>
    public void PassTo(long utcTicks)
    {
        while (_moments.TryPeek(out Action? happen, out (long UtcTicks, int Number) when) && when.UtcTicks <= utcTicks)
        {
            _moments.Dequeue();
            if (chart.Session.IsLive && when.UtcTicks > host.VirtualUtcTicks) chart.Session.PassTime(when.UtcTicks);
            host.VirtualUtcTicks = Math.Max(host.VirtualUtcTicks, when.UtcTicks);
            happen();
            StopIfSentWhileDown();
        }
    }

    /// <summary>After a tick: an order may have met a lost connection, a cancel may have been confirmed.</summary>
    public void AfterTick()
    {
        StopIfSentWhileDown();
        if (_startBefore != 0) StartIfCancelled();
    }

    /// <summary>A connection is lost.</summary>
    public void Lose(LostConnection lost)
    {
        state.Count(lost);
        long back = host.VirtualUtcTicks + (long)(lost.Seconds * TimeSpan.TicksPerSecond);
        if (lost.Foreign is { } name)
        {
            var foreign = new Connection(name, Provider.Unknown);
            TellForeign(foreign, lost, ConnectionStatus.ConnectionLost);
            At(back, () => TellForeign(foreign, lost, ConnectionStatus.Connected));
            return;
        }

        bool isFirst = !IsLost;
        if (lost.Orders) _ordersLost++;
        if (lost.Prices) _pricesLost++;
        state.IsOrderDown = _ordersLost > 0;
        Announce();
        At(back, () => Restore(lost));
        if (!isFirst) return;
        _lostSince = host.VirtualUtcTicks;
        if (chart.Session.Script is StrategyBase strategy)
        {
            long since = _lostSince;
            At(since + (strategy.DisconnectDelaySeconds * TimeSpan.TicksPerSecond), () =>
            {
                if (_lostSince == since) Stop($"its connection has been lost for {strategy.DisconnectDelaySeconds} s");
            });
        }
    }

    private void Restore(LostConnection lost)
    {
        if (lost.Orders) _ordersLost--;
        if (lost.Prices) _pricesLost--;
        state.IsOrderDown = _ordersLost > 0;
        if (!IsLost) _lostSince = 0;
        Announce();
        if (lost.Orders && _ordersLost == 0)
        {
            chart.Session.CallDesk(desk => desk.Reconnect(lost.ReplaysExecutions));
            InRun(() =>
            {
                chart.AccountDesk.Reconnect();
                foreach (Action news in _news) news();
                _news.Clear();
            });
        }

        if (!IsLost && IsStopped) PrepareRestart();
    }

    private void Announce()
    {
        ConnectionStatus orders = _ordersLost > 0 ? ConnectionStatus.ConnectionLost : ConnectionStatus.Connected;
        ConnectionStatus prices = _pricesLost > 0 ? ConnectionStatus.ConnectionLost : ConnectionStatus.Connected;
        Connection connection = host.Connection!;
        if (connection.Status != orders || connection.PriceStatus != prices) chart.Session.ChangeConnection(orders, prices);
    }

    private void TellForeign(Connection foreign, LostConnection lost, ConnectionStatus status) => InRun(() =>
    {
        var update = new ConnectionStatusEventArgs(
            foreign, lost.Orders ? status : foreign.Status, lost.Prices ? status : foreign.PriceStatus);
        foreign.Change(update);
        chart.Session.TellConnection(update);
    });

    private void StopIfSentWhileDown()
    {
        if (!state.HasSentWhileDown) return;
        state.HasSentWhileDown = false;
        Stop("it sent an order while its order connection was lost");
    }

    private void Stop(string reason)
    {
        if (!chart.Session.IsLive || chart.Session.Script is not StrategyBase strategy) return;
        if (strategy.ConnectionLossHandling == ConnectionLossHandling.KeepRunning) return;
        chart.Session.Disconnect($"{reason} (ConnectionLossHandling {strategy.ConnectionLossHandling})");
        IsStopped = strategy.ConnectionLossHandling == ConnectionLossHandling.Recalculate;
        _stopped.Add(chart.Session);
    }

    /// <summary>The connection is back: the orders that the stopped strategy left are cancelled, then it starts.</summary>
    private void PrepareRestart() => InRun(() =>
    {
        var strategy = (StrategyBase)chart.Session.Script;
        long window = host.VirtualUtcTicks - (strategy.RestartsWithinMinutes * TimeSpan.TicksPerMinute);
        if (_restarts.Count(restart => restart > window) >= strategy.NumberRestartAttempts)
        {
            int most = strategy.NumberRestartAttempts;
            GiveUp(strategy, $"it has been started {most} times in {strategy.RestartsWithinMinutes} minutes");
            return;
        }

        strategy.Account.Cancel(Left(strategy));
        _startBefore = host.VirtualUtcTicks + CancelsConfirmed.Ticks;
        StartIfCancelled();
    });

    private void StartIfCancelled()
    {
        var strategy = (StrategyBase)chart.Session.Script;
        if (Left(strategy).Any())
        {
            if (host.VirtualUtcTicks < _startBefore) return;
            InRun(() => GiveUp(strategy, $"its orders were not cancelled within {CancelsConfirmed.TotalSeconds:0} s"));
            return;
        }

        _startBefore = 0;
        IsStopped = false;
        _restarts.Add(host.VirtualUtcTicks);
        chart.Restart();
    }

    private void GiveUp(StrategyBase strategy, string reason)
    {
        _startBefore = 0;
        IsStopped = false;
        StrategyBase.Log($"Strategy '{strategy.Name}' was not started again: {reason}.", LogLevel.Error);
    }

    private static IEnumerable<Order> Left(StrategyBase strategy) =>
        strategy.Orders.Where(static order => order.Desk is null && !Order.IsTerminalState(order.OrderState));

    private void InRun(Action action)
    {
        using IDisposable scope = host.Enter();
        action();
    }
}
