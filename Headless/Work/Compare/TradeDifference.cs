namespace NT8Bridge.Headless.Work.Compare;

/// <summary>A difference of two trade lists.</summary>
/// <param name="Kind">In what they differ.</param>
/// <param name="Field">The column, for example "Exit price"; "trade" where a list has not got it.</param>
/// <param name="Mine">Number of the trade in the first list; null where it has none.</param>
/// <param name="Theirs">Number of the trade in the second list; null where it has none.</param>
/// <param name="MineValue">What the first list says; empty where it has none.</param>
/// <param name="TheirsValue">What the second list says; empty where it has none.</param>
public sealed record TradeDifference(
    TradeDifferenceKind Kind, string Field, int? Mine, int? Theirs, string MineValue, string TheirsValue);
