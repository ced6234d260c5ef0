using System;
using NT8Bridge.Headless.Data.NinjaTrader.Nrd;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>An event of a replay with its price in whole steps.</summary>
internal readonly record struct StepEvent(
    DateTime Time, NrdKind Kind, long Price, long Volume, NrdOperation Operation, int Position);
