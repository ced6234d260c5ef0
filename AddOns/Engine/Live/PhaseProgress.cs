using System;
using System.Linq;

namespace NT8Bridge.Startup;

/// <summary>Where the engine stands and what moves it on: evidence alone, never time.</summary>
internal sealed class PhaseProgress
{
    private readonly Func<long> _utcNow;
    private readonly StartupReport _report;
    private readonly WarmupGate _gate;
    private readonly Readiness _readiness;
    private readonly GapWatch _gaps;

    internal PhaseProgress(Func<long> utcNow, StartupReport report, WarmupGate gate, Readiness readiness, GapWatch gaps)
    {
        _utcNow = utcNow;
        _report = report;
        _gate = gate;
        _readiness = readiness;
        _gaps = gaps;
    }

    /// <summary>A phase was entered.</summary>
    internal event Action<PhaseChange>? Changed;

    /// <summary>The phase.</summary>
    internal EnginePhase Phase { get; private set; }

    /// <summary>History and stream are one.</summary>
    internal bool IsJoined => Phase is EnginePhase.WarmingUp or EnginePhase.Ready or EnginePhase.Degraded;

    /// <summary>No gap is unknown and nothing that the model reads is missing.</summary>
    internal bool IsSettled => _gaps.Unknown.Count == 0 && _readiness.IsMet();

    internal void Enter(EnginePhase phase, string reason)
    {
        Phase = phase;
        var change = new PhaseChange(phase, _utcNow(), reason);
        _report.Add(change);
        Changed?.Invoke(change);
    }

    /// <summary>A whole live bar moved the engine on: does the evidence stand?</summary>
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

    /// <summary>The stream cannot be believed: the warm-up begins anew.</summary>
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
