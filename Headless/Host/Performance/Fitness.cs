using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Performance;

/// <summary>One of NinjaTrader's own optimisation fitnesses; the run with the highest value is the best.</summary>
/// <param name="Label">The name that Strategy Analyzer shows.</param>
/// <param name="Key">The name for programs, that of NinjaTrader's class.</param>
/// <param name="Unit">How its value is written.</param>
/// <param name="Of">Works it out.</param>
public sealed record Fitness(string Label, string Key, StatisticUnit Unit, Func<SystemPerformance, double> Of);
