using NT8Bridge.Live.Gaps;

namespace NT8Bridge.Live.Stream;

/// <summary>
/// Hands the stream's bars to the engine and notes what they prove. A whole bar covers its time in the ledger. A bar that a loss
/// has cut into may lack trades: it is used, and its time is an unknown gap until the platform's history confirms or corrects it.
/// A bar of the past goes to its place.
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

    /// <summary>Takes the next bar.</summary>
    /// <param name="bar">The bar.</param>
    /// <param name="origin">The feed that it came from.</param>
    /// <param name="isEvidence">
    /// True when the bar and the stream are whole and the engine accepted the bar: it counts for the warm-up.
    /// </param>
    internal BarOutcome Take(in Bar bar, BarOrigin origin, out bool isEvidence)
    {
        isEvidence = false;
        if (_stream.IsCut(bar))
        {
            _gaps.BeforeBar(bar.EndUtcTicks);
            _gaps.Suspect(BeginOf(bar), bar.EndUtcTicks);
            return _engine.OnBar(bar, origin);
        }

        _stream.Cover(bar);
        _gaps.BeforeBar(bar.EndUtcTicks);
        if (_engine.Window.Count > 0 && bar.EndUtcTicks < _engine.Window[0].EndUtcTicks) return PutBack(bar, origin);
        BarOutcome outcome = _engine.OnBar(bar, origin);
        isEvidence = outcome == BarOutcome.Accepted && !_stream.IsLost;
        return outcome;
    }

    /// <summary>Takes a bar of the past. Where there was none, its interval is explained now.</summary>
    private BarOutcome PutBack(in Bar bar, BarOrigin origin)
    {
        BarOutcome outcome = _gaps.Put(bar, origin);
        if (outcome != BarOutcome.Late) return outcome;
        _ledger.Cover(BeginOf(bar), bar.EndUtcTicks);
        _gaps.Reconsider();
        return outcome;
    }

    private long BeginOf(in Bar bar) => bar.EndUtcTicks - _engine.Options.Interval.Ticks;
}
