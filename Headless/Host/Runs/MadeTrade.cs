using System;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>A trade by its numbers, which no script has made.</summary>
/// <param name="Side">1 for long, −1 for short.</param>
/// <param name="EntryTime">Time of the entry, in the configured zone.</param>
/// <param name="EntryPrice">Price of the entry.</param>
/// <param name="EntryName">Name of the entry's order.</param>
/// <param name="EntrySlippage">Slippage of the entry, in ticks.</param>
/// <param name="ExitTime">Time of the exit.</param>
/// <param name="ExitPrice">Price of the exit.</param>
/// <param name="ExitName">Name of the exit's order.</param>
/// <param name="ExitSlippage">Slippage of the exit, in ticks.</param>
/// <param name="Highest">Highest price seen while it was open.</param>
/// <param name="Lowest">Lowest price seen while it was open.</param>
/// <param name="Bars">Bars from the entry's to the exit's, both counted.</param>
internal readonly record struct MadeTrade(
    int Side, DateTime EntryTime, double EntryPrice, string EntryName, double EntrySlippage, DateTime ExitTime, double ExitPrice,
    string ExitName, double ExitSlippage, double Highest, double Lowest, int Bars);
