using System.Linq;
using NT8Bridge.Headless.Work.Models;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>What was found of a model, for machines.</summary>
internal static class ModelCheckJson
{
    /// <summary>The result.</summary>
    public static object Of(ModelCheckResult result) => new
    {
        schemaVersion = 1,
        completed = true,
        error = (string?)null,
        sound = result.IsSound,
        name = result.Name,
        rules = result.Rules,
        inputs = result.Inputs.Select(input => new
        {
            input.Timeframe, input.Indicator, input.Bars, minutes = input.Time.TotalMinutes,
        }),
        history = new { bars = result.BaseBars, minutes = result.History.TotalMinutes },
        silent = result.Silent.Select(rule => new { rule.Rule, rule.Alternative, rule.Why, whole = rule.IsWhole }),
        notJudged = result.NotJudged,
        buy = new { at = result.BuyAt, rules = result.BuyRules, highest = result.HighestVote, reachable = result.CanBuy },
        sell = new { at = result.SellAt, rules = result.SellRules, lowest = result.LowestVote, reachable = result.CanSell },
    };
}
