using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Clocks;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;

namespace NT8Bridge.Feeds.Rithmic.History;

/// <summary>
/// The session with the history plant: opened when first needed, kept while it lives, opened again when asked after it ended.
/// </summary>
internal sealed class HistoryPlant : IDisposable
{
    private readonly PlantLogin _login;
    private readonly PlantGate _gate;
    private readonly ISessionEvents _events;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly IWaitableClock _clock;
    private readonly BackoffPolicy _backoff;
    private PlantSession? _session;
    private long _notBefore;
    private volatile bool _disposed;

    public HistoryPlant(PlantLogin login, PlantGate gate, ISessionEvents events, IWaitableClock clock, BackoffPolicy backoff)
    {
        _clock = clock;
        _backoff = backoff;
        _login = login;
        _gate = gate;
        _events = events;
    }

    /// <summary>A living session.</summary>
    /// <exception cref="RithmicException">None can be had.</exception>
    public async Task<PlantSession> SessionAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_disposed) throw new RithmicException(RithmicFault.LinkLost, "The feed was stopped.");
            if (_session is { Ended.IsCompleted: false }) return _session;
            _session?.Dispose();
            _session = null;
            long wait = _notBefore - _clock.MonotonicTicks;
            if (wait > 0) await _clock.Delay(TimeSpan.FromTicks(wait), cancellation).ConfigureAwait(false);
            _session = await _login.OpenAsync(RithmicPlant.History, _events, cancellation).ConfigureAwait(false);
            // LogoutAsync may run on another thread at this moment. It sets the flag and then reads the session; here the session
            // is set and then the flag is read. With the barriers at least one of the two sees the other, and the session is
            // logged out.
            Interlocked.MemoryBarrier();
            if (_disposed)
            {
                await _session.LogoutAsync().ConfigureAwait(false);
                throw new RithmicException(RithmicFault.LinkLost, "The feed was stopped.");
            }

            _notBefore = 0;
            _ = WatchAsync(_session);
            return _session;
        }
        catch (RithmicException)
        {
            _notBefore = _clock.MonotonicTicks + _backoff.AfterLoss(0).Ticks;
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Logs out if a session is open; no other is opened any more.</summary>
    public async Task LogoutAsync()
    {
        _disposed = true;
        Interlocked.MemoryBarrier();
        if (_session is { Ended.IsCompleted: false }) await _session.LogoutAsync().ConfigureAwait(false);
    }

    /// <summary>Tells the server to go on with a replay that it cut; the data comes under the replay's own identity.</summary>
    public static async Task ResumeAsync(PlantSession session, string key, TimeBarReplay replay, CancellationToken cancellation)
    {
        try
        {
            Message request = new Message(HistoryMessages.RequestResumeBars).Set("request_key", key);
            Message answer = await session.AskAsync(request, SessionLimits.Answer, cancellation).ConfigureAwait(false);
            var code = new ResponseCode(answer.Texts("rp_code"));
            if (code.Outcome == ResponseOutcome.Success) return;
            replay.Fail(new RithmicException(
                RithmicFault.RequestRefused, "The replay could not be resumed. " + code.Explain(atLogin: false)));
        }
        catch (RithmicException failure)
        {
            replay.Fail(new RithmicException(failure.Fault, "The replay could not be resumed. " + failure.Message, failure));
        }
        catch (OperationCanceledException)
        {
            replay.Fail(new RithmicException(RithmicFault.NoAnswer, "The replay was cancelled."));
        }
    }

    /// <summary>
    /// Counts a forced logout at the moment when it happens. As a rule the ticker plant is logged out at the same time, and both
    /// count as one event.
    /// </summary>
    private async Task WatchAsync(PlantSession session)
    {
        RithmicException reason = await session.Ended.ConfigureAwait(false);
        if (_disposed) return;
        _events.Note("History plant: " + reason.Message);
        if (reason.Fault == RithmicFault.Displaced) _gate.AfterEnd(reason, 0);
    }

    /// <summary>Ends the session. Loads that run end with a reason; the turn stays usable for them.</summary>
    public void Dispose()
    {
        _disposed = true;
        _session?.Dispose();
    }
}
