using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Live;

namespace NT8Bridge.Headless.Tests.Strategies.Faults;

/// <summary>
/// Watches a run of the strategy from outside and knows by itself, from bars, clock, account and settings, when an entry may be
/// sent and what a position needs. What is wrong is noted.
/// </summary>
internal sealed class EntryWatch
{
    private static readonly TimeSpan ExchangeOffset = TimeSpan.FromHours(-4);
    private readonly GoldCase _case;
    private readonly HostContext _host;
    private readonly FaultyChart _chart;
    private readonly Account _account;
    private readonly HashSet<Order> _seen = [];
    private readonly List<long> _sent = [];
    private readonly List<(long Ticks, OrderAction Action)> _exits = [];
    private readonly Dictionary<DateTime, int> _entries = [];
    private readonly HashSet<DateTime> _limitDays = [];
    private readonly Dictionary<DateTime, double> _realizedBefore = [];
    private readonly HashSet<string> _fills = [];
    private double _realized;
    private double _average;
    private int _held;
    private long _lastBar;
    private long _unprotectedSince;
    private long _looseStopSince;
    private bool _isPaused;

    public EntryWatch(GoldCase drawn, FaultyChart chart)
    {
        _case = drawn;
        _chart = chart;
        _host = chart.Session.Request.Host;
        using IDisposable scope = _host.Enter();
        _account = ((StrategyBase)chart.Session.Script).Account;
        _account.OrderUpdate += (_, update) =>
        {
            Order order = update.Order;
            Log($"{order.Name} {order.OrderAction} {order.Quantity} {update.OrderState} {order.Filled}");
            OnOrder(order);
        };
        _account.ExecutionUpdate += (_, update) =>
        {
            Log($"fill {update.Execution.Name} {update.Execution.MarketPosition} {update.Execution.Quantity}");
            OnFill(update.Execution);
        };
    }

    /// <summary>What was wrong.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>The account's last events before the first thing was wrong, oldest first.</summary>
    public Queue<string> Before { get; } = new();

    /// <summary>Entries that were sent.</summary>
    public int Entries => _entries.Values.Sum();

    /// <summary>The trader pressed the button that pauses.</summary>
    public void OnPause() => _isPaused = true;

    /// <summary>After a tick.</summary>
    public void OnTick()
    {
        StrategyBase script = Script;
        if (script.State != State.Realtime) return;
        long now = _host.VirtualUtcTicks;
        int position = Signed(script.Position);
        int quantity = (int)_case.Settings["Quantity"];
        if (Math.Abs(position) > quantity) Note($"holds {position}, and {quantity} is the most");
        CheckLimit(script);
        CheckClose(position, now);
        CheckStops(position, now);
    }

    private StrategyBase Script => (StrategyBase)_chart.Session.Script;

    /// <summary>Without prices the strategy sees no event at which it could act.</summary>
    private bool IsConnected =>
        _host.Connection is { Status: ConnectionStatus.Connected, PriceStatus: ConnectionStatus.Connected };

    private TradingEngine Engine => (TradingEngine)Script.GetType().GetProperty("Engine")!.GetValue(Script)!;

    private LiveEngine Live => (LiveEngine)Script.GetType().GetProperty("Live")!.GetValue(Script)!;

    private DateTime Day => Engine.CurrentSession.TradingDay;

    private void OnOrder(Order order)
    {
        if (!_seen.Add(order) || !IsOfStrategy(order)) return;
        long now = _host.VirtualUtcTicks;
        if (order.Name is "NT8B long" or "NT8B short") OnEntry(order, now);
        else if (order.OrderType == OrderType.Market) _exits.Add((now, order.OrderAction));
        _sent.Add(now);
    }

    private void OnEntry(Order order, long now)
    {
        Dictionary<string, object> settings = _case.Settings;
        long barEnd = Engine.Window[0].EndUtcTicks;
        long sessionEnd = Engine.CurrentSession.EndUtcTicks;
        int held = AccountHeld();
        int contracts = order.OrderAction == OrderAction.Buy ? order.Quantity : -order.Quantity;
        DateTime exchange = new DateTime(now) + ExchangeOffset;
        int before = _entries.GetValueOrDefault(Day);
        _entries[Day] = before + 1;

        Refuse((bool)settings["SignalsOnly"], "SignalsOnly");
        Refuse(_case.IsLiveAccount && !(bool)settings["AllowLiveOrders"], "Permission");
        Refuse(_isPaused, "Pause");
        Refuse(_host.Connection!.Status != ConnectionStatus.Connected, "OrderConnection");
        Refuse(held != Signed(Script.Position), $"Reconciliation (account {held})");
        Refuse(WorkingExits().Any(), "Flattening");
        Refuse(
            Working().Any(other => other != order && other.Name.StartsWith("NT8B", StringComparison.Ordinal)), "another entry");
        Refuse(_limitDays.Contains(Day), "LossLimit");
        Refuse(!Live.MayTrade, "Readiness");
        Refuse(now >= sessionEnd, "SessionOver");
        Refuse(barEnd >= sessionEnd - TimeSpan.FromSeconds(90).Ticks, "SessionEnd");
        Refuse(now - barEnd > TimeSpan.FromMinutes(2).Ticks, "StaleSignal");
        Refuse(
            (string)settings["EntryHours"] != "" && (exchange.TimeOfDay < new TimeSpan(15, 20, 0)
                || exchange.TimeOfDay >= new TimeSpan(16, 10, 0)), "Hours");
        Refuse((string)settings["EntryDays"] != "" && Day.DayOfWeek == DayOfWeek.Tuesday, "Days");
        int most = (int)settings["TradesPerDay"];
        Refuse(most > 0 && before >= most, "TradesPerDay");
        Refuse(Math.Abs(held + contracts) > (int)settings["MaximumPosition"], "MaximumPosition");
        int recent = _sent.Count(sent => now - sent < TimeSpan.TicksPerMinute);
        Refuse(recent >= (int)settings["OrdersPerMinute"], $"OrderRate ({recent})");

        void Refuse(bool isClosed, string gate)
        {
            if (isClosed) Note($"{order.Name} was sent though {gate} speaks against it");
        }
    }

    private void OnFill(Execution fill)
    {
        if (fill.Order is null || !IsOfStrategy(fill.Order) || !_fills.Add(fill.ExecutionId)) return;
        int signed = fill.MarketPosition == MarketPosition.Long ? fill.Quantity : -fill.Quantity;
        int after = _held + signed;
        if (_held == 0 || Math.Sign(_held) == Math.Sign(signed))
        {
            _average = (_average * Math.Abs(_held) + fill.Price * Math.Abs(signed)) / Math.Abs(after);
        }
        else
        {
            _realized += Math.Min(Math.Abs(_held), Math.Abs(signed)) * Math.Sign(_held) * (fill.Price - _average) * 100;
            if (Math.Sign(after) == Math.Sign(signed)) _average = fill.Price;
        }

        _held = after;
    }

    /// <summary>The loss of the day at the close of each bar, by the fills: a limit that is reached stays so.</summary>
    private void CheckLimit(StrategyBase script)
    {
        Bar bar = Engine.Window[0];
        if (bar.EndUtcTicks == _lastBar) return;
        _lastBar = bar.EndUtcTicks;
        if (!_realizedBefore.ContainsKey(Day)) _realizedBefore[Day] = _realized;
        double limit = (double)_case.Settings["DailyLossLimit"];
        double open = script.Position.MarketPosition == MarketPosition.Flat ? 0 : _held * (bar.Close - _average) * 100;
        double profit = _realized - _realizedBefore[Day] + open;
        if (limit > 0 && Math.Round(profit, 2) <= -limit) _limitDays.Add(Day);
    }

    /// <summary>
    /// A position at the end is being closed: an exit works, was tried within the longest pace, or no line is up.
    /// </summary>
    private void CheckClose(int position, long now)
    {
        if (position == 0 || now < GoldCase.SessionEnd.AddSeconds(-45).Ticks || now >= GoldCase.NextSession.Ticks) return;
        bool isTried = WorkingExits().Any() || _exits.Any(exit => now - exit.Ticks <= TimeSpan.FromSeconds(70).Ticks);
        if (!isTried && IsConnected) Note($"holds {position} at the session's end, and nothing closes it");
    }

    private void CheckStops(int position, long now)
    {
        Order[] stops = [.. Working().Where(order => order.Name == "Stop loss")];
        int cover = stops.Sum(order => order.Quantity - order.Filled);
        bool isNaked = Math.Abs(position) > cover && IsConnected && !WorkingExits().Any();
        _unprotectedSince = isNaked ? _unprotectedSince == 0 ? now : _unprotectedSince : 0;
        bool isTried = _exits.Any(exit => now - exit.Ticks <= TimeSpan.FromSeconds(70).Ticks);
        if (isNaked && !isTried && now - _unprotectedSince > TimeSpan.FromSeconds(20).Ticks)
            Note($"holds {position} with stops for {cover}");

        bool isLoose = position == 0 && stops.Length > 0 && IsConnected && !Has<RefusedCancel>() && !Has<FillAfterCancel>();
        _looseStopSince = isLoose ? _looseStopSince == 0 ? now : _looseStopSince : 0;
        if (isLoose && now - _looseStopSince > TimeSpan.FromSeconds(20).Ticks) Note("flat, and a stop works");
    }

    private IEnumerable<Order> WorkingExits() => Working().Where(
        order => order.OrderType == OrderType.Market && order.OrderAction is OrderAction.Sell or OrderAction.BuyToCover);

    private IEnumerable<Order> Working() =>
        _account.Orders.Where(order => IsOfStrategy(order) && !Order.IsTerminalState(order.OrderState));

    private int AccountHeld() => _account.Positions.Where(position => position.Instrument == Script.Instrument).Sum(Signed);

    private static bool IsOfStrategy(Order order) =>
        order.Name.StartsWith("NT8B", StringComparison.Ordinal)
        || order.Name is "Stop loss" or "Profit target" or "Exit on session close" or "Close position";

    private static int Signed(Position position) =>
        position.MarketPosition == MarketPosition.Short ? -position.Quantity : position.Quantity;

    private bool Has<T>() where T : PlatformFault => _case.Script.Faults.Any(fault => fault is T);

    private void Log(string what)
    {
        if (Wrong.Count > 0) return;
        Before.Enqueue($"{new DateTime(_host.VirtualUtcTicks):HH:mm:ss.fff} {what}");
        if (Before.Count > 40) Before.Dequeue();
    }

    private void Note(string what) => Wrong.Add($"{new DateTime(_host.VirtualUtcTicks):HH:mm:ss.fff} {what}");
}
