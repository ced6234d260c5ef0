using System;
using System.Linq;
using NT8Bridge.Clocks;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Live;

/// <summary>Which phase the engine is in, and what moves it to another one: evidence alone, never elapsed time.</summary>
internal sealed class PhaseProgress
{
    private readonly IClock _clock;
    private readonly StartupReport _report;
    private readonly WarmupGate _gate;
    private readonly Readiness _readiness;
    private readonly GapWatch _gaps;

    internal PhaseProgress(IClock clock, StartupReport report, WarmupGate gate, Readiness readiness, GapWatch gaps)
    {
        _clock = clock;
        _report = report;
        _gate = gate;
        _readiness = readiness;
        _gaps = gaps;
    }

    /// <summary>A phase was entered.</summary>
    internal event Action<PhaseChange>? Changed;

    /// <summary>The phase.</summary>
    internal EnginePhase Phase { get; private set; }

    /// <summary>History and stream are joined, and the run has not ended.</summary>
    internal bool IsJoined => Phase is EnginePhase.WarmingUp or EnginePhase.Ready or EnginePhase.Degraded;

    /// <summary>No gap is unknown, and nothing that the model reads is missing.</summary>
    internal bool IsSettled => _gaps.Unknown.Count == 0 && _readiness.IsMet();

    internal void Enter(EnginePhase phase, string reason)
    {
        Phase = phase;
        var change = new PhaseChange(phase, _clock.UtcTicks, reason);
        _report.Add(change);
        Changed?.Invoke(change);
    }

    /// <summary>The engine accepted a whole live bar: enters the phase that the evidence now allows.</summary>
    internal void OnLiveBar(long endUtcTicks, long sessionBeginUtcTicks)
    {
        _gate.OnBar(endUtcTicks, sessionBeginUtcTicks);
        bool isSettled = IsSettled;
        if (_gate.IsOpen && isSettled)
        {
            if (Phase != EnginePhase.Ready) Enter(EnginePhase.Ready, "warm, and all that the model reads is there");
        }
        else if (Phase == EnginePhase.Ready)
        {
            Enter(EnginePhase.Degraded, Missing());
        }
        else if (Phase == EnginePhase.Degraded && !_gate.IsOpen)
        {
            Enter(EnginePhase.WarmingUp, "bars come again");
        }
    }

    /// <summary>The stream was lost or is frozen: the warm-up begins anew.</summary>
    internal void OnStreamLost(string reason)
    {
        _gate.Interrupt();
        if (Phase is EnginePhase.Ready or EnginePhase.WarmingUp) Enter(EnginePhase.Degraded, "stream lost: " + reason);
    }

    private string Missing()
    {
        if (_gaps.Unknown.Count > 0) return $"{_gaps.Unknown.Count} unknown gaps";
        ReadinessItem item = _readiness.Items().First(one => !one.IsMet);
        return $"{item.Name} has {item.Present} of {item.Needed} {item.Unit}";
    }
}
