namespace NT8Bridge.Startup;

/// <summary>
/// Takes the stream's bars into the engine: whole ones as evidence, those that a loss has cut as unknown until the platform's
/// history confirms or corrects them, those of the past into their places.
/// </summary>
internal sealed class StreamIntake
{
    private readonly TradingEngine _engine;
    private readonly LiveStream _stream;
    private readonly GapWatch _gaps;
    private readonly GapLedger _ledger;

    internal StreamIntake(TradingEngine engine, LiveStream stream, GapWatch gaps, GapLedger ledger)
    {
        _engine = engine;
        _stream = stream;
        _gaps = gaps;
        _ledger = ledger;
    }

    /// <summary>True when the bar was whole, the stream is, and the engine moved on.</summary>
    internal bool Take(in Bar bar, BarOrigin origin)
    {
        if (_stream.IsCut(bar))
        {
            _gaps.BeforeBar(bar.EndUtcTicks);
            _gaps.Suspect(BeginOf(bar), bar.EndUtcTicks);
            _engine.OnBar(bar, origin);
            return false;
        }

        _stream.Cover(bar);
        _gaps.BeforeBar(bar.EndUtcTicks);
        if (_engine.Window.Count == 0 || bar.EndUtcTicks >= _engine.Window[0].EndUtcTicks)
            return _engine.OnBar(bar, origin) == BarOutcome.Accepted && !_stream.IsLost;
        PutBack(bar, origin);
        return false;
    }

    /// <summary>A bar of the past: where it was missing, its interval is explained.</summary>
    private void PutBack(in Bar bar, BarOrigin origin)
    {
        long late = _engine.Counters[origin, BarOutcome.Late];
        _gaps.Put(new[] { bar }, origin);
        if (_engine.Counters[origin, BarOutcome.Late] == late) return;
        _ledger.Cover(BeginOf(bar), bar.EndUtcTicks);
        _gaps.Reconsider();
    }

    private long BeginOf(in Bar bar) => bar.EndUtcTicks - _engine.Options.Interval.Ticks;
}
