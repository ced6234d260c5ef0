using System.Globalization;

namespace NT8Bridge.Testing;

/// <summary>A trade of a run: contracts that were entered and left.</summary>
/// <param name="IsLong">Whether it was bought first.</param>
/// <param name="Quantity">Contracts.</param>
/// <param name="EntryBar">Index of the bar of the entry.</param>
/// <param name="EntryPrice">Price with the decimals of the instrument.</param>
/// <param name="EntryName">Name of the entry order.</param>
/// <param name="ExitBar">Index of the bar of the exit.</param>
/// <param name="ExitPrice">Price with the decimals of the instrument.</param>
/// <param name="ExitName">Name of the exit order.</param>
/// <param name="Profit">In the instrument's currency, commission taken off.</param>
public sealed record RunTrade(
    bool IsLong, int Quantity, int EntryBar, string EntryPrice, string EntryName, int ExitBar, string ExitPrice, string ExitName,
    double Profit)
{
    /// <summary>As in "Long 1: 21 @ 5036.00 Fade, 23 @ 5040.00 Profit target, 200.00".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(IsLong ? "Long" : "Short")} {Quantity}: {EntryBar} @ {EntryPrice} {EntryName}, "
        + $"{ExitBar} @ {ExitPrice} {ExitName}, {Profit:F2}");
}
