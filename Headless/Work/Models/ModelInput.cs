using System;

namespace NT8Bridge.Headless.Work.Models;

/// <summary>A value that a model's rules read.</summary>
/// <param name="Timeframe">The timeframe, "60m" for example.</param>
/// <param name="Indicator">The indicator's output as the model writes it; a price by its name.</param>
/// <param name="Bars">Closed bars of the timeframe that it needs before orders may follow; 1 for a price.</param>
/// <param name="Time">What they span while the market trades.</param>
public sealed record ModelInput(string Timeframe, string Indicator, long Bars, TimeSpan Time);
