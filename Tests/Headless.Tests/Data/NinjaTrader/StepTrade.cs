using System;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>A trade in whole steps: its price, and how far the bid lay below it and the ask above.</summary>
internal readonly record struct StepTrade(DateTime Time, long Price, int Below, int Above, long Volume);
