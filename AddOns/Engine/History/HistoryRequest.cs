using NT8Bridge.Bars;

namespace NT8Bridge.History;

/// <summary>Which past bars are asked for.</summary>
/// <param name="Instrument">Full name, for example "GC 12-13".</param>
/// <param name="Interval">Length of the bars.</param>
/// <param name="FromUtcTicks">Bars that end after this time.</param>
/// <param name="ToUtcTicks">Bars that end at or before this time: the present of whoever asks.</param>
/// <param name="WindowBars">Bars that a full window has; a recent cache must hold half of them to be used.</param>
public sealed record HistoryRequest(string Instrument, BarInterval Interval, long FromUtcTicks, long ToUtcTicks, int WindowBars);
