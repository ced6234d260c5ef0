using System;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>A closed bar as the fill engine sees it. Time is the end stamp in the configured zone; index is that of the series.</summary>
internal readonly record struct MarketBar(int Index, DateTime Time, double Open, double High, double Low, double Close);
