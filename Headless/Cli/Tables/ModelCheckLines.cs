using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Models;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>What was found of a model, in lines.</summary>
internal static class ModelCheckLines
{
    /// <summary>The lines.</summary>
    public static IEnumerable<string> Of(ModelCheckResult result)
    {
        yield return $"{result.Name}: {result.Rules} rules";
        foreach (IGrouping<string, ModelInput> timeframe in result.Inputs.GroupBy(input => input.Timeframe))
        {
            yield return $"Reads of {timeframe.Key}: " + string.Join(
                ", ", timeframe.Select(input => Text(
                    $"{input.Indicator} ({input.Bars:N0} bar{(input.Bars == 1 ? "" : "s")}, {Span(input.Time)})")));
        }

        yield return Text(
            $"History: {result.BaseBars:N0} bars of the base, {Span(result.History)} of trading, before orders may follow");
        foreach (SilentRule rule in result.Silent)
        {
            yield return (rule.IsWhole ? $"'{rule.Rule}' can never speak: " : $"'{rule.Rule}' has a way that is shut: ")
                + $"{rule.Alternative}, since {rule.Why}";
        }

        foreach (string rule in result.NotJudged) yield return $"'{rule}' has too many alternatives to be judged";
        yield return result.BuyRules == 0 ? "No rule votes for buying"
            : Reach("buyAt", result.BuyAt, "highest", result.HighestVote, result.CanBuy);
        yield return result.SellRules == 0 ? "No rule votes for selling"
            : Reach("sellAt", result.SellAt, "lowest", result.LowestVote, result.CanSell);
    }

    private static string Reach(string name, double at, string extreme, double vote, bool isReached) =>
        Text($"{name} {at} {(isReached ? "can be reached" : "can never be reached")}: the {extreme} vote is {vote}");

    private static string Span(TimeSpan time) =>
        time.TotalHours >= 1 ? Text($"{time.TotalHours:0.#} h") : Text($"{time.TotalMinutes:0.#} min");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
