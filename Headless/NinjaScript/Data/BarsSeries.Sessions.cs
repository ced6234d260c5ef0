using System;
using System.Collections.Generic;
using EngineSession = NT8Bridge.Sessions.Session;

namespace NinjaTrader.Data;

/// <summary>The sessions that the bars lie in.</summary>
public partial class BarsSeries
{
    private readonly List<EngineSession> _sessions = new();

    /// <summary>For each bar: the index of its session.</summary>
    private int[] _session = Array.Empty<int>();

    internal EngineSession SessionOf(int index) => _sessions[_session[Check(index)]];

    internal bool IsFirstOfSession(int index) => index == 0 || _session[Check(index)] != _session[index - 1];

    /// <summary>
    /// A closed bar is the last of its session when the next bar belongs to another, or when it ends with the session.
    /// </summary>
    internal bool IsLastOfSession(int index) => index + 1 < Count
        ? _session[Check(index)] != _session[index + 1]
        : _utc[Check(index)] >= _sessions[_session[index]].EndUtcTicks;

    internal void EnterSession(in EngineSession session) => _sessions.Add(session);

    internal bool HasSession => _sessions.Count > 0;

    internal EngineSession LastSession => _sessions[^1];
}
