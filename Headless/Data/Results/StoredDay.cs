using System;

namespace NT8Bridge.Headless.Data.Results;

/// <summary>A day on which trades were closed, as a stored run tells it.</summary>
/// <param name="Day">The calendar day in the zone of the run.</param>
/// <param name="Trades">Trades closed on it.</param>
/// <param name="Profit">Their profit after commission.</param>
/// <param name="Equity">Sum of the profits up to its end.</param>
/// <param name="Drawdown">The way down from the highest equity, 0 at least; never positive.</param>
public sealed record StoredDay(DateOnly Day, int Trades, double Profit, double Equity, double Drawdown);
