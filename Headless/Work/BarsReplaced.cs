namespace NT8Bridge.Headless.Work;

/// <summary>Bars and ticks were given for the same time, so the ticks replace the bars from their begin on.</summary>
/// <param name="Instrument">Full name of the instrument.</param>
/// <param name="Bars">Bars that are not used.</param>
/// <param name="FromUtcTicks">Time of the first tick.</param>
/// <param name="AfterTicks">Those of the bars that begin after the last tick: nothing takes their place.</param>
public sealed record BarsReplaced(string Instrument, int Bars, long FromUtcTicks, int AfterTicks) : WorkProgress;
