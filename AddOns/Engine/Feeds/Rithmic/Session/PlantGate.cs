using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Clocks;
using NT8Bridge.Feeds.Rithmic.Faults;

namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>
/// What the two plants of one user share: only one logs in at a time and a second or more after the other, and a refusal or a
/// forced logout of one counts for both, since the server counts sessions by user.
/// </summary>
internal sealed class PlantGate : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly IWaitableClock _clock;
    private readonly BackoffPolicy _backoff;
    private readonly object _gate = new();
    private long? _lastLogin;
    private long _closedUntil;
    private RithmicException? _final;

    public PlantGate(IWaitableClock clock, BackoffPolicy backoff)
    {
        _clock = clock;
        _backoff = backoff;
    }

    /// <summary>Waits for the turn to log in and runs <paramref name="login"/>.</summary>
    /// <exception cref="RithmicException">Logging in is over for good, or not yet allowed again.</exception>
    public async Task<PlantSession> LogInAsync(Func<Task<PlantSession>> login, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            ThrowIfClosed();
            if (_lastLogin is long last)
            {
                long wait = last + SessionLimits.BetweenLogins.Ticks - _clock.MonotonicTicks;
                if (wait > 0) await _clock.Delay(TimeSpan.FromTicks(wait), cancellation).ConfigureAwait(false);
            }

            _lastLogin = _clock.MonotonicTicks;
            return await login().ConfigureAwait(false);
        }
        catch (RithmicException refused) when (refused.IsFinal)
        {
            lock (_gate) _final ??= refused;
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>
    /// Counts how a session ended and gives the wait until the next login may be tried; null when it must not be.
    /// </summary>
    public TimeSpan? AfterEnd(RithmicException reason, long dataTicks)
    {
        lock (_gate)
        {
            if (reason.IsFinal || _final is not null) return null;
            long now = _clock.MonotonicTicks;
            if (reason.Fault != RithmicFault.Displaced)
            {
                TimeSpan normal = _backoff.AfterLoss(dataTicks);
                return now + normal.Ticks >= _closedUntil ? normal : TimeSpan.FromTicks(_closedUntil - now);
            }

            // As a rule both plants are logged out together. A logout while logins are forbidden already belongs to the same
            // event.
            if (now < _closedUntil) return TimeSpan.FromTicks(_closedUntil - now);
            TimeSpan? wait = _backoff.AfterForcedLogout(now);
            if (wait is null)
            {
                string given = reason.Message + " Given up after " + BackoffPolicy.LogoutsAllowed + " times.";
                _final = new RithmicException(reason.Fault, given, reason);
            }
            else
            {
                _closedUntil = now + wait.Value.Ticks;
            }

            return wait;
        }
    }

    /// <summary>Why nobody logs in any more; null while it is allowed.</summary>
    public RithmicException? Final
    {
        get
        {
            lock (_gate) return _final;
        }
    }

    public void Dispose() => _turn.Dispose();

    private void ThrowIfClosed()
    {
        lock (_gate)
        {
            if (_final is not null) throw new RithmicException(_final.Fault, _final.Message, _final);
            if (_clock.MonotonicTicks < _closedUntil)
                throw new RithmicException(RithmicFault.Unreachable, "After a forced logout no new login is tried for a while.");
        }
    }
}
