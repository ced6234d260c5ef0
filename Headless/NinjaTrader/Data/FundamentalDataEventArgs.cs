using System;

namespace NinjaTrader.Data;

/// <summary>Fundamental data; the host has none.</summary>
public class FundamentalDataEventArgs : EventArgs
{
}
