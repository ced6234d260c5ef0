using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>
/// Takes the orders of one strategy, keeps NinjaTrader's rules about them, fills them against bars (history) or ticks
/// (realtime and playback), keeps positions and trades, and tells the strategy: order, then execution, then position.
/// </summary>
internal sealed partial class OrderDesk : IOrderDesk
{
    private readonly IDeskClient _client;
    private readonly FineBars? _fineBars;
    private readonly List<WorkingOrder> _working = [];
    private readonly Protection _protection = new();
    private PositionBook?[] _bookOfSeries = [];
    private int _walkSeries = -1;
    private MarketBar _walkBar;
    private DateTime _tickTime;
    private long _tickNumber;
    private long _lastId;
    private bool _isClosed;

    /// <summary>
    /// Opens a desk. The account takes the executions; in a chart session only those of the realtime part. With finer bars,
    /// historical orders fill against these.
    /// </summary>
    public OrderDesk(IDeskClient client, Account account, bool isBacktest, FineBars? fineBars = null)
    {
        _client = client;
        Account = account;
        IsBacktest = isBacktest;
        _fineBars = fineBars;
        if (!isBacktest) Account.AccountItemUpdate += OnAccountItemUpdate;
    }

    public Account Account { get; }

    /// <summary>True in Strategy Analyzer, where the account belongs to the run and takes every execution.</summary>
    public bool IsBacktest { get; }

    public SystemPerformance Performance { get; } = new();

    public List<Execution> Executions { get; } = [];

    public List<Order> Orders { get; } = [];

    /// <summary>True while orders are not sent to the account, because the position from history is still open.</summary>
    public bool IsWaitUntilFlat { get; private set; }

    private bool IsRealtime => _client.State == State.Realtime;

    private bool ReachesAccount => IsBacktest || (IsRealtime && !IsWaitUntilFlat);

    private DateTime Now =>
        _walkSeries >= 0 ? _walkBar.Time
        : _tickTime != default ? _tickTime
        : TimeOf(_client.BarsInProgress);

    /// <summary>The strategy's position in the instrument of a series.</summary>
    public Position PositionOf(int series) => Book(series).Position;

    /// <summary>The account's position in the instrument of a series; flat when it has none.</summary>
    public Position AccountPositionOf(int series) => Account.PositionOf(_client.InstrumentOf(series));

    /// <inheritdoc/>
    public void BeforeBar(int barsInProgress, int index)
    {
        PositionBook book = Book(barsInProgress);
        if (_working.Count > 0 || book.Lots.Count > 0) Walk(book, barsInProgress, _client.BarOf(barsInProgress, index));
        book.LastSeries = barsInProgress;
        book.LastIndex = index;
    }

    /// <inheritdoc/>
    public void AfterBar(int barsInProgress)
    {
        if (_working.Count == 0) return;
        int current = _client.CurrentBarOf(barsInProgress);
        if (!IsRealtime || _client.Calculate == Calculate.OnBarClose) TrailAtBar(barsInProgress, current);
        Expire(barsInProgress, current);
    }

    /// <inheritdoc/>
    public void OnTick(Instrument instrument, DateTime time, double price, long size, double bid, double ask)
    {
        if (FindBook(instrument) is not { } book) return;
        MarketTick tick = new(time, price, bid, ask);
        book.LastTick = tick;
        if (!IsBacktest) Account.See(instrument, tick);
        _tickTime = time;
        _tickNumber++;
        foreach (OpenLot lot in book.Lots) lot.See(price);
        if (_working.Count == 0) return;
        // Events of a fill see the series of its instrument, as they do in history.
        _client.StandAt(book.FirstSeries, _client.CurrentBarOf(book.FirstSeries));
        FillAtTick(book, tick);
        if (_client.Calculate != Calculate.OnBarClose) TrailAtTick(book, price);
    }

    private void OnAccountItemUpdate(object? sender, AccountItemEventArgs update) => _client.RaiseAccountItemUpdate(update);

    private PositionBook Book(int series)
    {
        if (_bookOfSeries.Length != _client.SeriesCount) OpenBooks();
        return _bookOfSeries[series]!;
    }

    private PositionBook? FindBook(Instrument instrument)
    {
        for (int series = 0; series < _client.SeriesCount; series++)
            if (_client.InstrumentOf(series) == instrument) return Book(series);
        return null;
    }

    private PositionBook BookOf(Order order) =>
        FindBook(order.Instrument) ?? throw new InvalidOperationException($"No series of {_client.Name} has the instrument {order.Instrument.FullName} of the order '{order.Name}'.");

    private void OpenBooks()
    {
        PositionBook?[] books = new PositionBook?[_client.SeriesCount];
        for (int series = 0; series < books.Length; series++)
        {
            Instrument instrument = _client.InstrumentOf(series);
            PositionBook? known = Array.Find(books, book => book?.Instrument == instrument)
                ?? Array.Find(_bookOfSeries, book => book?.Instrument == instrument);
            books[series] = known ?? NewBook(instrument, series);
        }

        _bookOfSeries = books;
    }

    private PositionBook NewBook(Instrument instrument, int series)
    {
        PositionBook book = new(Account, instrument, series);
        book.Position.Market = () =>
            book.LastTick is { } tick ? tick.Last : book.LastIndex < 0 ? 0 : _client.BarOf(book.LastSeries, book.LastIndex).Close;
        return book;
    }

    private DateTime TimeOf(int series)
    {
        int asked = Math.Clamp(series, 0, Math.Max(0, _client.SeriesCount - 1));
        return _client.SeriesCount == 0 || _client.CurrentBarOf(asked) < 0 ? NinjaTrader.Core.Globals.MinDate : _client.TimeOf(asked);
    }
}
