namespace NT8Bridge.Headless.Work.Search;

/// <summary>A trade of a variant: bars of its fills by index, prices, side.</summary>
/// <param name="EntryBar">Bar that holds the entry.</param>
/// <param name="ExitBar">Bar that holds the exit.</param>
/// <param name="EntryPrice">Price of the entry.</param>
/// <param name="ExitPrice">Price of the exit.</param>
/// <param name="Side">1 for long, −1 for short.</param>
/// <param name="Exit">Which order closed it.</param>
/// <param name="Leg">Legs of the exit bar's path that were behind at the exit; below 0 where the whole bar was.</param>
/// <param name="IsHighFirst">Whether that path goes to the high first.</param>
internal readonly record struct SweepTrade(
    int EntryBar, int ExitBar, double EntryPrice, double ExitPrice, int Side, SweepExit Exit, int Leg, bool IsHighFirst);
