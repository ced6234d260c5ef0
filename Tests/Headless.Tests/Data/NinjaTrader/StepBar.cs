using System;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>A bar with its prices in whole steps.</summary>
internal readonly record struct StepBar(DateTime Time, long Open, long High, long Low, long Close, long Volume);
