using System;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>What ran and under which terms, as pairs of a name and a value.</summary>
internal static class RunFacts
{
    /// <summary>The pairs of a backtest.</summary>
    /// <param name="strategy">Name of the strategy.</param>
    /// <param name="instrument">Full name of the instrument.</param>
    /// <param name="period">Period of the bars.</param>
    /// <param name="bars">Number of bars.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="inMarket">Share of the bars with a position, 0 to 1.</param>
    /// <param name="replaced">Bars that ticks replace.</param>
    public static string[][] Of(
        string strategy, string instrument, string period, int bars, ReportTerms terms, double inMarket, int replaced) =>
    [
        ["Strategy", strategy],
        ["Instrument", instrument],
        ["Period", period],
        ["Bars", FormattableString.Invariant($"{bars:N0}")],
        ["From", FormattableString.Invariant($"{terms.FirstUtc:yyyy-MM-dd HH:mm:ss} UTC")],
        ["To", FormattableString.Invariant($"{terms.LastUtc:yyyy-MM-dd HH:mm:ss} UTC")],
        ["Zone of days and times", terms.Zone.Id],
        ["Slippage", FormattableString.Invariant($"{terms.Slippage} ticks")],
        ["Commission", FormattableString.Invariant($"{terms.Commission} {terms.Currency} per contract and side")],
        ["Fills", terms.Fills + (terms.IsTickReplay ? ", Tick Replay" : "")],
        ["Bars with a position", FormattableString.Invariant($"{inMarket:P1}")],
        ["Bars replaced by ticks", FormattableString.Invariant($"{replaced:N0}")],
    ];
}
