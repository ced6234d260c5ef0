namespace NT8Bridge.History;

/// <summary>Says which past bars an <see cref="IHistorySource"/> shall load.</summary>
/// <param name="Instrument">Full name, for example "GC 12-13".</param>
/// <param name="Interval">Length of the bars.</param>
/// <param name="FromUtcTicks">Bars that end after this time are wanted, UTC ticks.</param>
/// <param name="ToUtcTicks">Bars that end at or before this time are wanted, UTC ticks: the present of whoever asks.</param>
/// <param name="WindowBars">Number of bars of a full window; a warm cache is used only when it holds half of them.</param>
public sealed record HistoryRequest(string Instrument, BarInterval Interval, long FromUtcTicks, long ToUtcTicks, int WindowBars);
