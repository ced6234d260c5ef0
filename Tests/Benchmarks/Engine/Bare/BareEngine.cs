using NT8Bridge.Sessions;

namespace NT8Bridge.Benchmarks.Engine.Bare;

/// <summary>
/// The least that keeps the built-in model's indicators on its five timeframes: no signal, no window of bars, no late bar,
/// no snapshot, no check of the input.
/// </summary>
internal sealed class BareEngine
{
    private readonly ISessionCalendar _calendar;
    private Session _session;

    internal BareEngine(ISessionCalendar calendar)
    {
        _calendar = calendar;
        Timeframes = [new(30), new(60), new(300), new(900), new(3600)];
    }

    internal BareTimeframe[] Timeframes { get; }

    internal void Add(in Bar bar)
    {
        if (!_session.ContainsBarEnd(bar.EndUtcTicks)) _session = _calendar.SessionAtOrAfter(bar.EndUtcTicks - 1);
        for (int i = Timeframes.Length - 1; i >= 0; i--) Timeframes[i].Add(in bar, in _session);
    }

    internal void Reset()
    {
        _session = default;
        for (int i = 0; i < Timeframes.Length; i++) Timeframes[i] = new BareTimeframe(Timeframes[i].Seconds);
    }
}
