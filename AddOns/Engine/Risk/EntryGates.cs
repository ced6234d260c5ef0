using System;

namespace NT8Bridge.Risk;

/// <summary>
/// The one place that decides whether an entry may be sent. It is asked at the moment of the entry, names the first closed gate,
/// counts each refusal, and keeps what limits on orders need: orders of the last minute, entries of the trading day. Reads no
/// clock; used from one thread.
/// </summary>
public class EntryGates
{
    private static readonly EntryGate[] Order = (EntryGate[])Enum.GetValues(typeof(EntryGate));
    private readonly long[] _refusals = new long[Order.Length];
    private readonly EntryRules _rules;
    private readonly OrderRate _rate;
    private DateTime _tradingDay;
    private int _entries;
    private long _staleBarEnd;

    /// <summary>Makes the gates for the trader's limits.</summary>
    /// <exception cref="ArgumentException">A limit is out of range.</exception>
    public EntryGates(EntryRules rules)
    {
        _rules = rules ?? throw new ArgumentNullException(nameof(rules));
        rules.Validate();
        _rate = new OrderRate(rules.OrdersPerMinute);
    }

    /// <summary>
    /// Signals that history acts on, if only to close a position, and that live would have been refused as
    /// <see cref="EntryGate.StaleSignal"/>, because the next bar began too late: where the Analyzer and live differ. However
    /// often a signal is asked about, it counts once.
    /// </summary>
    public long StaleInHistory { get; private set; }

    /// <summary>Refusals of all gates.</summary>
    public long AllRefusals
    {
        get
        {
            long sum = 0;
            foreach (long refusals in _refusals) sum += refusals;
            return sum;
        }
    }

    /// <summary>Entries that this gate was the first to refuse.</summary>
    public long Refusals(EntryGate gate) => _refusals[(int)gate];

    /// <summary>The first closed gate at that moment; null when all are open. Counts nothing.</summary>
    public EntryGate? FirstClosed(EntryMoment moment)
    {
        if (moment is null) throw new ArgumentNullException(nameof(moment));
        foreach (EntryGate gate in Order)
            if (IsClosed(gate, moment)) return gate;
        return null;
    }

    /// <summary>Asks for an entry: null lets it pass, else the gate that refused it, counted.</summary>
    public EntryGate? Ask(EntryMoment moment)
    {
        if (FirstClosed(moment) is not { } gate)
        {
            CountStale(moment);
            return null;
        }

        _refusals[(int)gate]++;
        return gate;
    }

    /// <summary>
    /// Whether a signal is one to act on at all, if only to close a position against it: a signal without orders, of an engine
    /// that is not ready, of an ended session or too old is none. Counts no refusal.
    /// </summary>
    public bool IsTradable(EntryMoment moment)
    {
        if (moment is null) throw new ArgumentNullException(nameof(moment));
        bool isTradable = !IsClosed(EntryGate.SignalsOnly, moment) && !IsClosed(EntryGate.Readiness, moment)
            && !IsClosed(EntryGate.SessionOver, moment) && !IsClosed(EntryGate.StaleSignal, moment);
        if (isTradable) CountStale(moment);
        return isTradable;
    }

    /// <summary>An order was sent, entry or exit.</summary>
    public void OnOrderSent(long utcTicks) => _rate.OnOrder(utcTicks);

    /// <summary>An entry was sent.</summary>
    public void OnEntrySent(DateTime tradingDay)
    {
        if (tradingDay != _tradingDay) _entries = 0;
        _tradingDay = tradingDay;
        _entries++;
    }

    /// <summary>Whether one gate is closed at that moment.</summary>
    protected virtual bool IsClosed(EntryGate gate, EntryMoment moment)
    {
        if (moment is null) throw new ArgumentNullException(nameof(moment));
        return gate switch
        {
            EntryGate.SignalsOnly => moment.IsSignalsOnly,
            EntryGate.Permission => !moment.IsPermitted,
            EntryGate.Pause => moment.IsPaused,
            EntryGate.OrderConnection => !moment.IsOrderConnected,
            EntryGate.Reconciliation => !moment.IsReconciled,
            EntryGate.Flattening => moment.IsFlattening,
            EntryGate.LossLimit => moment.IsLossLimitReached,
            EntryGate.Readiness => !moment.IsReady,
            EntryGate.SessionOver => Math.Max(moment.UtcTicks, moment.BarEndUtcTicks) >= moment.Session.EndUtcTicks,
            EntryGate.SessionEnd =>
                moment.BarEndUtcTicks >= moment.Session.EndUtcTicks - _rules.BeforeSessionEnd.Ticks
                    && _rules.BeforeSessionEnd > TimeSpan.Zero,
            EntryGate.StaleSignal => !moment.IsHistory && IsStale(moment),
            EntryGate.Distance => !moment.HasDistance,
            EntryGate.Hours => !_rules.Hours.Contains(moment.ExchangeTime.TimeOfDay),
            EntryGate.Days => !_rules.Days.Contains(moment.Session.TradingDay),
            EntryGate.TradesPerDay =>
                _rules.TradesPerDay > 0 && _tradingDay == moment.Session.TradingDay && _entries >= _rules.TradesPerDay,
            EntryGate.MaximumPosition => Math.Abs((long)moment.AccountPosition + moment.Entry) > _rules.MaximumPosition,
            EntryGate.OrderRate => !_rate.HasRoom(moment.UtcTicks),
            _ => throw new ArgumentOutOfRangeException(nameof(gate), gate, "no such gate"),
        };
    }

    private void CountStale(EntryMoment moment)
    {
        if (!moment.IsHistory || moment.BarEndUtcTicks == _staleBarEnd || !IsStale(moment)) return;
        _staleBarEnd = moment.BarEndUtcTicks;
        StaleInHistory++;
    }

    private bool IsStale(EntryMoment moment) => moment.UtcTicks - moment.BarEndUtcTicks > _rules.SignalAge.Ticks;
}
