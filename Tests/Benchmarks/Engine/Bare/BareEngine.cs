using NT8Bridge.Sessions;

namespace NT8Bridge.Benchmarks.Engine.Bare;

/// <summary>
/// The least code that computes what the engine computes: the built-in model's indicators on its five timeframes, windows of
/// bars, the rules, the newest signals. It knows no late bar, no snapshot, no check of the input and no other model.
/// </summary>
internal sealed class BareEngine
{
    private const int SignalsKept = 500;
    private readonly ISessionCalendar _calendar;
    private Session _session;

    internal BareEngine(ISessionCalendar calendar)
    {
        _calendar = calendar;
        Timeframes = [new(30), new(60), new(300), new(900), new(3600)];
        Signals = new BareSignals(SignalsKept);
    }

    internal BareTimeframe[] Timeframes { get; }

    internal BareSignals Signals { get; private set; }

    internal void Add(in Bar bar)
    {
        if (!_session.ContainsBarEnd(bar.EndUtcTicks)) _session = _calendar.SessionAtOrAfter(bar.EndUtcTicks - 1);
        for (int i = Timeframes.Length - 1; i >= 0; i--) Timeframes[i].Add(in bar, in _session);
        Signals.Add(in bar, Timeframes);
    }

    internal void Reset()
    {
        _session = default;
        for (int i = 0; i < Timeframes.Length; i++) Timeframes[i] = new BareTimeframe(Timeframes[i].Seconds);
        Signals = new BareSignals(SignalsKept);
    }
}
