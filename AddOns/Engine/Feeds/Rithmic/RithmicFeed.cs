using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Clocks;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.History;
using NT8Bridge.Feeds.Rithmic.Live;
using NT8Bridge.Feeds.Rithmic.Options;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;
using NT8Bridge.Feeds.Rithmic.Transport;
using NT8Bridge.Sessions;

namespace NT8Bridge.Feeds.Rithmic;

/// <summary>
/// Closed bars from Rithmic's ticker plant, built by the engine's own builder, repaired from its history plant. Market data
/// only: it holds no message of the order plants. Everything runs on threads of its own; the engine's owner takes bars with
/// <see cref="TryTake"/>.
/// </summary>
public sealed class RithmicFeed : ILiveFeed, ISessionEvents
{
    private static readonly long BetweenProbes = TimeSpan.FromSeconds(1).Ticks;

    private static readonly TimeSpan Pulse = TimeSpan.FromMilliseconds(250);

    private readonly object _gate = new();
    private readonly RithmicOptions _options;
    private readonly IWaitableClock _clock;
    private readonly PlantGate _plants;
    private readonly PlantLogin _login;
    private readonly HistoryPlant _historyPlant;
    private readonly TimeBarPager _pager;
    private readonly ContractLookup _contract;
    private readonly BarQueue _queue;
    private readonly BarSplice _splice;
    private readonly TickPipeline _pipeline;
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<bool> _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private PlantSession? _session;
    private FrameTotals _earlier;
    private Task _running = Task.CompletedTask;
    private string _reason = string.Empty;
    private int _connections;
    private int _status;
    private bool _started;
    private bool _entitlementAsked;
    private long _announced;

    /// <summary>Makes a feed that does nothing until <see cref="Start"/>.</summary>
    /// <exception cref="ArgumentException">A setting cannot work.</exception>
    public RithmicFeed(RithmicOptions options, RithmicCredentials credentials, ISessionCalendar calendar, IWaitableClock clock)
        : this(options, credentials, calendar, clock, static () => new WebSocketTransport(), new Random())
    {
    }

    internal RithmicFeed(
        RithmicOptions options, RithmicCredentials credentials, ISessionCalendar calendar, IWaitableClock clock,
        Func<IRithmicSocket> newSocket, Random jitter)
    {
        options.Check();
        _options = options;
        _clock = clock;
        Journal = new FeedJournal(clock);
        _plants = new PlantGate(clock, new BackoffPolicy(jitter));
        _login = new PlantLogin(options, credentials, clock, _plants, newSocket);
        _contract = new ContractLookup(RithmicInstrument.Parse(options.Instrument), options.Exchange, clock);
        _historyPlant = new HistoryPlant(_login, _plants, this, clock, new BackoffPolicy(jitter));
        _pager = new TimeBarPager(_historyPlant, clock);
        _queue = new BarQueue(options.QueuedBars);
        _splice = new BarSplice(_queue, options.Interval);
        _pipeline = new TickPipeline(options.Interval, calendar, _splice);
        History = new RithmicHistory(_pager, options.Exchange, _contract.KnownAsync);
    }

    /// <inheritdoc/>
    public string Name => "Rithmic";

    /// <summary>Past bars by the same login.</summary>
    public RithmicHistory History { get; }

    /// <summary>What happened, in words.</summary>
    public FeedJournal Journal { get; }

    /// <inheritdoc/>
    public FeedStatus Status => (FeedStatus)Volatile.Read(ref _status);

    /// <inheritdoc/>
    public int Connections => Volatile.Read(ref _connections);

    /// <inheritdoc/>
    public string StatusReason => Volatile.Read(ref _reason);

    /// <inheritdoc/>
    public long Overflowed
    {
        get
        {
            lock (_gate) return _splice.Overflowed;
        }
    }

    /// <inheritdoc/>
    public event Action? Arrived;

    /// <inheritdoc/>
    public long GapsSeen
    {
        get
        {
            lock (_gate) return _splice.GapsSeen;
        }
    }

    /// <inheritdoc/>
    public FeedGap[] Gaps()
    {
        lock (_gate) return _splice.Gaps();
    }

    /// <summary>Completes when a stopped feed has logged out and closed.</summary>
    public Task Stopped => _running;

    /// <inheritdoc/>
    public void Start()
    {
        if (_started) throw new InvalidOperationException("The feed was started before; make a new one.");
        _started = true;
        Set(FeedStatus.Connecting, string.Empty);
        _running = Task.Run(RunAsync);
    }

    /// <inheritdoc/>
    public bool TryTakeNote(out string note) => Journal.TryTakeTold(out note);

    /// <inheritdoc/>
    public bool TryTake(out Bar bar) => _queue.TryTake(out bar);

    /// <summary>Counts and gaps so far.</summary>
    public RithmicReport Report()
    {
        lock (_gate)
        {
            FrameTotals totals = _session is null ? _earlier : _earlier.Plus(_session);
            TradeReader trades = _pipeline.Trades;
            return new RithmicReport
            {
                Contract = _contract.Contract,
                FrontMonth = _contract.FrontMonth,
                Trades = trades.Trades,
                WithoutTrade = trades.WithoutTrade,
                Snapshots = trades.Snapshots,
                WithoutSize = trades.WithoutSize,
                Unusable = trades.Unusable,
                Repeated = trades.Repeated,
                LateTicks = _pipeline.LateTicks,
                UnusedTicks = _pipeline.UnusedTicks,
                OtherSymbols = _pipeline.OtherSymbols,
                Frames = totals.Frames,
                DroppedMessages = totals.Dropped,
                BrokenBodies = totals.Broken,
                UnknownTemplates = totals.UnknownTemplates,
                UnknownFields = totals.UnknownFields,
                UnknownByTemplate = _session?.Messages.UnknownByTemplate() ?? [],
                Connections = Connections,
                Contradictions = _splice.Contradictions,
                Gaps = _splice.Gaps(),
            };
        }
    }

    /// <summary>Stops; the logout goes on in the background and ends with <see cref="Stopped"/>.</summary>
    public void Dispose()
    {
        if (_stopped.Task.IsCompleted) return;
        _stop.Cancel();
        _stopped.TrySetResult(true);
        if (_started) return;
        _started = true;
        _running = CloseHistoryAsync();
    }

    void ISessionEvents.Pushed(Message message, long receivedAt)
    {
        lock (_gate)
        {
            if (message.Table == ReferenceMessages.FrontMonthContractUpdate) _contract.TakeUpdate(message, this);
            else _pipeline.Take(message, receivedAt);
        }

        AnnounceBars();
    }

    void ISessionEvents.Note(string text) => Journal.Add(text);

    private async Task RunAsync()
    {
        Task pulse = PulseAsync();
        try
        {
            while (true)
            {
                Set(FeedStatus.Connecting, string.Empty);
                (RithmicException ended, long dataTicks) = await ConnectedAsync().ConfigureAwait(false);
                TimeSpan? wait = _plants.AfterEnd(ended, dataTicks);
                if (wait is null)
                {
                    Set(FeedStatus.Failed, (_plants.Final ?? ended).Message);
                    // Only live data has failed. History may still be asked for, so the feed waits until it is stopped.
                    await _stopped.Task.ConfigureAwait(false);
                    return;
                }

                Set(FeedStatus.Lost, ended.Message + " Next attempt in " + Math.Ceiling(wait.Value.TotalSeconds) + " s.");
                await _clock.Delay(wait.Value, _stop.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            Set(FeedStatus.Disconnected, "Stopped.");
        }
        catch (Exception failure)
        {
            Set(FeedStatus.Failed, "The feed stopped on an error of its own: " + failure.GetType().Name + ": " + failure.Message);
            throw;
        }
        finally
        {
            _stop.Cancel();
            await pulse.ConfigureAwait(false);
            await CloseHistoryAsync().ConfigureAwait(false);
        }
    }

    private async Task CloseHistoryAsync()
    {
        await _historyPlant.LogoutAsync().ConfigureAwait(false);
        _historyPlant.Dispose();
    }

    /// <summary>One connection from login to its end; why it ended and how long it had data.</summary>
    private async Task<(RithmicException Ended, long DataTicks)> ConnectedAsync()
    {
        PlantSession? session = null;
        long subscribedAt = _clock.MonotonicTicks;
        bool subscribed = false;
        try
        {
            session = await _login.OpenAsync(RithmicPlant.Ticker, this, _stop.Token).ConfigureAwait(false);
            lock (_gate)
            {
                _session = session;
            }

            await SubscribeAsync(session).ConfigureAwait(false);
            subscribed = true;
            subscribedAt = _clock.MonotonicTicks;
            Set(FeedStatus.Connected, string.Empty);
            if (await Task.WhenAny(session.Ended, _stopped.Task).ConfigureAwait(false) != session.Ended)
                await session.LogoutAsync().ConfigureAwait(false);
            _stop.Token.ThrowIfCancellationRequested();
            return (await session.Ended.ConfigureAwait(false), _clock.MonotonicTicks - subscribedAt);
        }
        catch (RithmicException failure)
        {
            return (failure, subscribed ? _clock.MonotonicTicks - subscribedAt : 0);
        }
        finally
        {
            lock (_gate)
            {
                if (session is not null) _earlier = _earlier.Plus(session);
                _session = null;
                _pipeline.Interrupt("the connection was lost");
            }

            session?.Dispose();
        }
    }

    private async Task SubscribeAsync(PlantSession session)
    {
        string contract = await _contract.AskAsync(session, this, _stop.Token).ConfigureAwait(false);
        lock (_gate) _pipeline.Begin(contract);
        await Subscription.BeginAsync(session, contract, _options.Exchange, _stop.Token).ConfigureAwait(false);
        lock (_gate) _pipeline.Confirm(_clock.UtcTicks, _clock.MonotonicTicks);
        Tell("Subscribed to " + contract + " on " + _options.Exchange + ".");
        if (_entitlementAsked) return;
        _entitlementAsked = true;
        _ = Entitlement.TellAsync(session, _options.Exchange, Tell, _stop.Token);
    }

    /// <summary>Closes bars by time and starts repairs, while the feed runs.</summary>
    private async Task PulseAsync()
    {
        Task repair = Task.CompletedTask;
        long lastProbe = long.MinValue / 2;
        try
        {
            while (true)
            {
                await _clock.Delay(Pulse, _stop.Token).ConfigureAwait(false);
                long after, through;
                AnnounceBars();
                lock (_gate)
                {
                    long now = _clock.MonotonicTicks;
                    if (_session is not null && _pipeline.AdvanceTo(now, _session.LastHeard) && now - lastProbe >= BetweenProbes)
                    {
                        lastProbe = now;
                        _session.Probe();
                    }

                    if (!_pipeline.Time.IsKnown || !_splice.TryStartRepair(_pipeline.Time.At(now), out after, out through))
                        continue;
                }

                repair = RepairAsync(after, through);
            }
        }
        catch (OperationCanceledException)
        {
            await repair.ConfigureAwait(false);
        }
    }

    private async Task RepairAsync(long after, long through)
    {
        Bar[] bars = [];
        string incomplete;
        try
        {
            ReplayResult result = await _pager.LoadAsync(
                _contract.Contract, _options.Exchange, _options.Interval, after, through, _stop.Token).ConfigureAwait(false);
            bars = result.Bars.ToArray();
            incomplete = result.Reason;
        }
        catch (OperationCanceledException)
        {
            incomplete = "the feed was stopped";
        }

        lock (_gate)
        {
            _splice.EndRepair(bars, through, incomplete, _pipeline.Time.At(_clock.MonotonicTicks));
            FeedGap[] gaps = _splice.Gaps();
            Journal.Add(gaps.Length == 0 ? "Repaired." : "Gap " + gaps[gaps.Length - 1]);
        }

        AnnounceBars();
    }

    private void AnnounceBars()
    {
        long written = _queue.Written;
        if (Interlocked.Exchange(ref _announced, written) != written) Arrived?.Invoke();
    }

    private void Tell(string text)
    {
        Journal.Tell(text);
        Arrived?.Invoke();
    }

    private void Set(FeedStatus status, string reason)
    {
        Volatile.Write(ref _reason, reason);
        Volatile.Write(ref _status, (int)status);
        if (status == FeedStatus.Connected) Interlocked.Increment(ref _connections);
        Journal.Add(reason.Length == 0 ? status.ToString() : status + ": " + reason);
        Arrived?.Invoke();
    }
}
