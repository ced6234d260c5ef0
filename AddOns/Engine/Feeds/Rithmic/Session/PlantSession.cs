using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Clocks;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Transport;

namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>
/// One connection to a gateway, from connect to close: reads frames, answers and sends heartbeats, routes answers, watches
/// for silence. It never reconnects; <see cref="Ended"/> tells why it is over.
/// </summary>
internal sealed class PlantSession : IDisposable
{
    private readonly IRithmicSocket _socket;
    private readonly IWaitableClock _clock;
    private readonly ISessionEvents _events;
    private readonly FrameSender _sender;
    private readonly RequestRouter _router = new();
    private readonly FrameAssembler _assembler = new();
    private readonly MessageReader _reader;
    private readonly Secrets _secrets;
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<RithmicException> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource<bool>? _listening;
    private long _lastHeard;

    /// <summary>
    /// Makes a session that connects with <see cref="ConnectAsync"/>; what the server says is told without <paramref
    /// name="secrets"/>.
    /// </summary>
    public PlantSession(IRithmicSocket socket, IWaitableClock clock, ISessionEvents events, Secrets secrets)
    {
        _secrets = secrets;
        _reader = new MessageReader(secrets);
        _socket = socket;
        _clock = clock;
        _events = events;
        _sender = new FrameSender(socket, clock);
    }

    /// <summary>Completes with the reason when the session is over.</summary>
    public Task<RithmicException> Ended => _ended.Task;

    /// <summary>
    /// When the last bytes came (monotonic, 100 ns), told after they were worked off. The stream is ordered: all that the server
    /// sent before them is done.
    /// </summary>
    public long LastHeard => Interlocked.Read(ref _lastHeard);

    /// <summary>What was dropped and why.</summary>
    public FrameAssembler Frames => _assembler;

    /// <summary>What could not be understood.</summary>
    public MessageReader Messages => _reader;

    /// <summary>Answers that came after their request was given up.</summary>
    public long Orphans => _router.Orphans;

    /// <summary>Opens the socket and starts to read.</summary>
    /// <exception cref="RithmicException">It cannot be reached or is not trusted.</exception>
    public async Task ConnectAsync(Uri gateway, CancellationToken cancellation)
    {
        using var attempt = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task connected = _socket.ConnectAsync(gateway, attempt.Token);
        if (!await _clock.EndsWithin(connected, SessionLimits.Connect, cancellation).ConfigureAwait(false))
        {
            attempt.Cancel();
            Observe(connected);
            throw new RithmicException(RithmicFault.Unreachable, gateway.Host + " does not answer.");
        }

        await connected.ConfigureAwait(false);
        Observe(Task.Run(ReadAsync, CancellationToken.None));
    }

    /// <summary>Sends heartbeats from now on: one at once, then by the server's interval in seconds.</summary>
    public void Beat(double seconds) =>
        Observe(Task.Run(() => BeatAsync(SessionLimits.HeartbeatEvery(seconds)), CancellationToken.None));

    /// <summary>Sends a heartbeat out of turn, whose answer moves <see cref="LastHeard"/>.</summary>
    public void Probe() => Observe(SendAsync(new Message(SessionMessages.RequestHeartbeat), _stop.Token));

    /// <summary>Sends a request and waits for its one answer.</summary>
    /// <exception cref="RithmicException">No answer in time, a rejection, or the session ended.</exception>
    public async Task<Message> AskAsync(Message request, TimeSpan limit, CancellationToken cancellation)
    {
        var open = new SingleRequest(request);
        await AskAsync(open, open.Answer, limit, cancellation).ConfigureAwait(false);
        return await open.Answer.ConfigureAwait(false);
    }

    /// <summary>Sends a request and waits until <paramref name="answered"/> ends.</summary>
    /// <exception cref="RithmicException">No answer in time, or the session ended.</exception>
    public async Task AskAsync(OpenRequest request, Task answered, TimeSpan limit, CancellationToken cancellation)
    {
        string id = await SendAsync(request, cancellation).ConfigureAwait(false);
        try
        {
            if (!await _clock.EndsWithin(answered, limit, cancellation).ConfigureAwait(false))
            {
                throw new RithmicException(
                    RithmicFault.NoAnswer,
                    "No answer to " + request.Request.Table.Name + " within " + limit.TotalSeconds + " s.");
            }
        }
        finally
        {
            _router.Forget(id);
        }
    }

    /// <summary>Sends a request whose answers it takes itself; the caller forgets it with <see cref="Forget"/>.</summary>
    public async Task<string> SendAsync(OpenRequest request, CancellationToken cancellation)
    {
        string id = _router.Open(request);
        try
        {
            await SendAsync(request.Request, cancellation).ConfigureAwait(false);
        }
        catch
        {
            _router.Forget(id);
            throw;
        }

        return id;
    }

    /// <summary>No longer waits for the answers of a request.</summary>
    public void Forget(string id) => _router.Forget(id);

    /// <summary>Says goodbye, waits shortly for the answer, and closes with code 1000.</summary>
    public async Task LogoutAsync()
    {
        try
        {
            await AskAsync(new Message(SessionMessages.RequestLogout), SessionLimits.Logout, CancellationToken.None)
                .ConfigureAwait(false);
        }
        catch (RithmicException unanswered) when (unanswered.Fault is RithmicFault.NoAnswer or RithmicFault.LinkLost)
        {
            _events.Note("The server did not confirm the logout.");
        }

        await CloseAsync().ConfigureAwait(false);
    }

    /// <summary>Closes with code 1000.</summary>
    public async Task CloseAsync()
    {
        Task closed = _socket.CloseAsync(CancellationToken.None);
        await _clock.EndsWithin(closed, SessionLimits.Logout, CancellationToken.None).ConfigureAwait(false);
        Observe(closed);
        End(new RithmicException(RithmicFault.LinkLost, "Closed by this client."));
    }

    public void Dispose() => End(new RithmicException(RithmicFault.LinkLost, "Closed by this client."));

    private async Task SendAsync(Message message, CancellationToken cancellation)
    {
        try
        {
            await _sender.SendAsync(message, cancellation).ConfigureAwait(false);
        }
        catch (RithmicException broken)
        {
            End(broken);
            throw;
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                SocketRead read = await _socket.ReceiveAsync(_assembler.Space()).ConfigureAwait(false);
                long at = _clock.MonotonicTicks;
                if (Volatile.Read(ref _listening) is not null) Interlocked.Exchange(ref _listening, null)?.TrySetResult(true);
                if (read.Kind == SocketReadKind.Close)
                {
                    string reason = _secrets.Conceal(_socket.CloseReason);
                    End(new RithmicException(RithmicFault.LinkLost, "The server closed the connection (" + reason + ")."));
                    return;
                }

                _assembler.Commit(read);
                while (_assembler.TryNext(out int start, out int count)) Handle(start, count, at);
                if (!_ended.Task.IsCompleted) Interlocked.Exchange(ref _lastHeard, at);
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            End(failure as RithmicException ?? new RithmicException(RithmicFault.LinkLost, "The connection broke.", failure));
        }
    }

    private void Handle(int start, int count, long receivedAt)
    {
        Message? message = _reader.Read(_assembler.Buffer, start, count, out bool sound);
        if (message is null) return;
        switch (message.Table.TemplateId)
        {
            case >= 150 and <= 163:
            case 250:
            case 251:
                if (sound) _events.Pushed(message, receivedAt);
                break;
            case 18:
                Observe(SendAsync(EchoOf(message), _stop.Token));
                break;
            case 19:
                ReportHeartbeat(message);
                break;
            case 77:
                End(new RithmicException(
                    RithmicFault.Displaced,
                    "The server logged this session out. As a rule another program logged in with the same user and took its "
                    + "place (NinjaTrader itself, R | Trader, a second NT8Bridge): the broker may allow one session."));
                break;
            default:
                if (!_router.Route(message, sound) && message.Table == SessionMessages.Reject)
                    _events.Note("Rejected: " + new ResponseCode(message.Texts("rp_code")).Explain(atLogin: false));
                break;
        }
    }

    private void ReportHeartbeat(Message answer)
    {
        string[] elements = answer.Texts("rp_code");
        if (elements.Length == 0) return;
        var code = new ResponseCode(elements);
        if (code.Outcome != ResponseOutcome.Success)
            _events.Note("Heartbeat answered with an error: " + code.Explain(atLogin: false));
    }

    private static Message EchoOf(Message heartbeat)
    {
        var echo = new Message(SessionMessages.ResponseHeartbeat);
        foreach (string part in heartbeat.Texts("user_msg")) echo.Set("user_msg", part);
        return echo.Set("rp_code", "0");
    }

    /// <summary>
    /// Sends heartbeats. After each one the answer, or anything else, has to come in time, or the session ends.
    /// </summary>
    private async Task BeatAsync(TimeSpan every)
    {
        TimeSpan limit = every < SessionLimits.Silence ? every : SessionLimits.Silence;
        try
        {
            while (true)
            {
                long sentAt = _clock.MonotonicTicks;
                var heard = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
                Volatile.Write(ref _listening, heard);
                await SendAsync(new Message(SessionMessages.RequestHeartbeat), _stop.Token).ConfigureAwait(false);
                if (!await _clock.EndsWithin(heard.Task, limit, _stop.Token).ConfigureAwait(false))
                {
                    End(new RithmicException(
                        RithmicFault.DeadLink,
                        "The connection is silent: nothing came within " + limit.TotalSeconds + " s after a heartbeat."));
                    return;
                }

                long rest = sentAt + every.Ticks - _clock.MonotonicTicks;
                if (rest > 0) await _clock.Delay(TimeSpan.FromTicks(rest), _stop.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The session ended; whoever ended it has said why.
        }
        catch (RithmicException)
        {
            // SendAsync has ended the session with this reason.
        }
    }

    private void End(RithmicException reason)
    {
        if (!_ended.TrySetResult(reason)) return;
        _stop.Cancel();
        _router.Close(reason);
        _socket.Dispose();
    }

    /// <summary>
    /// Marks the failure of a background task as seen. Each of them ends the session when it fails, and the session's end has the
    /// reason.
    /// </summary>
    private static void Observe(Task task) => task.ContinueWith(
        static done => _ = done.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);
}
