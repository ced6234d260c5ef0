namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>What the trades brought that were closed on a day.</summary>
/// <param name="Day">The day, by its place among the days of the market.</param>
/// <param name="Profit">Their profit after commission.</param>
internal readonly record struct DayProfit(int Day, double Profit);
