using System;
using System.IO;
using System.Threading;

namespace NT8Bridge.Tapes.Recording;

/// <summary>
/// Records what a script gets, computes and orders. The script's thread hands over numbers by a ring that is there from the
/// begin on; a thread of the recorder's own makes text of them, compresses and writes it. So a bar allocates nothing, takes no
/// lock and waits for no disk. What finds no room is lost and counted, at its place on the tape too. Memory is bounded by the
/// ring.
/// </summary>
/// <remarks>
/// The journal's writer takes a lock and an object a line, which suits a few events an hour; a tape has some hundred numbers a
/// bar.
/// </remarks>
public sealed class TapeRecorder : ITapeSink, IDisposable
{
    /// <summary>Numbers that wait at most: some thousand bars with a hundred values each, 16 MB.</summary>
    public const int DefaultCapacity = 1 << 21;

    /// <summary>How long the end of a run waits for the disk, and a script that may wait for room.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);
    private const int WaitingTexts = 1 << 14;
    private const int WrittenPerSignal = 255;
    private readonly TapeHeader _header;
    private readonly Func<Stream> _open;
    private readonly Action<Stream> _complete;
    private readonly bool _waits;
    private readonly TapeQueue _queue;
    private readonly AutoResetEvent _work = new(initialState: false);
    private readonly AutoResetEvent _room = new(initialState: false);
    private readonly ManualResetEvent _ended = new(initialState: false);
    private TradingEngine? _engine;
    private long _lost, _lostUntold, _discarded, _written;
    private volatile bool _isEnding;
    private volatile string _problem = string.Empty;
    private bool _hasEnded;

    /// <summary>Begins to record.</summary>
    /// <param name="header">The first line; not to be changed any more.</param>
    /// <param name="open">Opens the file; called on the recorder's thread.</param>
    /// <param name="complete">Takes the stream when all is written, and closes it; called on the recorder's thread.</param>
    /// <param name="waits">
    /// Whether the script waits for the disk rather than lose a record, a few seconds at most: right where no market runs on
    /// meanwhile, in the Strategy Analyzer.
    /// </param>
    /// <param name="capacity">Numbers that wait at most, a power of two.</param>
    public TapeRecorder(
        TapeHeader header, Func<Stream> open, Action<Stream> complete, bool waits, int capacity = DefaultCapacity)
    {
        _header = header ?? throw new ArgumentNullException(nameof(header));
        _open = open ?? throw new ArgumentNullException(nameof(open));
        _complete = complete ?? throw new ArgumentNullException(nameof(complete));
        _waits = waits;
        _queue = new TapeQueue(capacity, WaitingTexts);
        new Thread(Run) { IsBackground = true, Name = "NT8Bridge tape" }.Start();
    }

    /// <summary>Records lost so far: those that found no room, and those that the disk refused.</summary>
    public long Lost => Interlocked.Read(ref _lost) + Interlocked.Read(ref _discarded);

    /// <summary>Records written so far.</summary>
    public long Written => Interlocked.Read(ref _written);

    /// <summary>Why the file cannot be written; empty when it can.</summary>
    public string Problem => _problem;

    /// <summary>Whether, after the end, all that was handed over is written or counted as lost.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Records an engine from now on, which keeps its hash; its bars come with those values.</summary>
    public void Follow(TradingEngine engine)
    {
        _engine = engine ?? throw new ArgumentNullException(nameof(engine));
        engine.Observer = new EngineTape(engine, this);
    }

    /// <summary>A bar that the script was called for.</summary>
    /// <param name="series">Its series.</param>
    /// <param name="index">Its index in the series.</param>
    /// <param name="bar">The bar, in UTC.</param>
    /// <param name="values">The values that the header names for the series; null for none.</param>
    public void OnBar(int series, int index, in Bar bar, double[]? values)
    {
        int count = values is null ? 0 : values.Length;
        if (!TryBegin(TapeKind.Bar, 8 + count, 0)) return;
        Put((long)series);
        Put((long)index);
        Put(bar.EndUtcTicks);
        Put(bar.Open);
        Put(bar.High);
        Put(bar.Low);
        Put(bar.Close);
        Put(bar.Volume);
        for (int i = 0; i < count; i++) Put(values![i]);
        Commit();
    }

    /// <summary>The script entered a state.</summary>
    public void OnState(long utcTicks, string state)
    {
        if (!TryBegin(TapeKind.State, 1, 1)) return;
        Put(utcTicks);
        Put(state);
        Commit();
    }

    /// <summary>An order changed.</summary>
    public void OnOrder(in TapeOrder order)
    {
        if (!TryBegin(TapeKind.Order, 7, 6)) return;
        Put(order.UtcTicks);
        Put((long)order.Quantity);
        Put((long)order.Filled);
        Put(order.LimitPrice);
        Put(order.StopPrice);
        Put(order.AverageFillPrice);
        Put(order.IsLive ? 1L : 0L);
        Put(order.Name);
        Put(order.EntrySignal);
        Put(order.Action);
        Put(order.Type);
        Put(order.State);
        Put(order.Error);
        Commit();
    }

    /// <summary>An order was filled.</summary>
    public void OnExecution(
        long utcTicks, string name, string position, int quantity, double price, double commission, bool isLive)
    {
        if (!TryBegin(TapeKind.Execution, 5, 2)) return;
        Put(utcTicks);
        Put((long)quantity);
        Put(price);
        Put(commission);
        Put(isLive ? 1L : 0L);
        Put(name);
        Put(position);
        Commit();
    }

    /// <summary>A number of the performance, at the end.</summary>
    public void OnStatistic(string name, double value)
    {
        if (!TryBegin(TapeKind.Statistic, 1, 1)) return;
        Put(value);
        Put(name);
        Commit();
    }

    /// <summary>
    /// Ends the recording: waits until all is written, a few seconds at most where a market runs on meanwhile, else as long as
    /// the disk makes progress.
    /// </summary>
    public void Dispose()
    {
        if (_hasEnded) return;
        _hasEnded = true;
        if (_engine?.Observer is EngineTape) _engine.Observer = null;
        _isEnding = true;
        _work.Set();
        long written;
        do
        {
            written = Written;
            IsComplete = _ended.WaitOne(Patience);
        }
        while (!IsComplete && _waits && Written > written);
    }

    bool ITapeSink.TryBegin(TapeKind kind, int numbers, int texts) => TryBegin(kind, numbers, texts);

    void ITapeSink.Put(long number) => Put(number);

    void ITapeSink.Put(double number) => Put(number);

    void ITapeSink.Put(string? text) => Put(text);

    void ITapeSink.Commit() => Commit();

    private bool TryBegin(TapeKind kind, int numbers, int texts)
    {
        if (_lostUntold > 0 && _queue.TryBegin(TapeKind.Lost, 1, 0))
        {
            _queue.Put(_lostUntold);
            _queue.Commit();
            _lostUntold = 0;
        }

        while (_lostUntold > 0 || !_queue.TryBegin(kind, numbers, texts))
        {
            if (_waits && _lostUntold == 0)
            {
                _work.Set();
                if (_room.WaitOne(Patience)) continue;
            }

            Interlocked.Increment(ref _lost);
            _lostUntold++;
            return false;
        }

        return true;
    }

    private void Put(long number) => _queue.Put(number);

    private void Put(double number) => _queue.Put(number);

    private void Put(string? text) => _queue.Put(text);

    private void Commit()
    {
        _queue.Commit();
        if (_queue.IsHalfFull) _work.Set();
    }

    private void Run()
    {
        var record = new TapeRecord();
        try
        {
            Stream stream = _open();
            using (var writer = new TapeWriter(stream, _header))
            {
                while (true)
                {
                    // Read before the queue is emptied, so that what came before the end is not left behind.
                    bool isLast = _isEnding;
                    while (_queue.TryTake(record))
                    {
                        writer.Write(record);
                        if ((Interlocked.Increment(ref _written) & WrittenPerSignal) == 0) _room.Set();
                    }

                    _room.Set();
                    if (isLast) break;
                    _work.WaitOne(Poll);
                }

                writer.End(Interlocked.Read(ref _lost));
            }

            _complete(stream);
        }
        catch (Exception e)
        {
            // Whatever it is, it is told: an exception on this thread would end the platform.
            _problem = e.Message.Length > 0 ? e.Message : e.GetType().Name;
            Discard(record);
        }

        _ended.Set();
    }

    /// <summary>Takes and counts what comes, so that nobody waits for a disk that refuses.</summary>
    private void Discard(TapeRecord record)
    {
        while (true)
        {
            bool isLast = _isEnding;
            while (_queue.TryTake(record))
            {
                Interlocked.Increment(ref _discarded);
                _room.Set();
            }

            if (isLast) return;
            _work.WaitOne(Poll);
        }
    }
}
