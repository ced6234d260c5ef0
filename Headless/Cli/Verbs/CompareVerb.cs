using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Compare;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary><c>compare</c>: two trade lists, for example the product's own and NinjaTrader's.</summary>
internal sealed class CompareVerb : Verb
{
    private readonly Option<string> _trades = new("--trades")
    {
        HelpName = "FILE", Required = true, Description = "The first list of trades, as --trades of backtest writes it.",
    };

    private readonly Option<string> _with = new("--with")
    {
        HelpName = "FILE", Required = true,
        Description = "The second list: trades that NinjaTrader's Strategy Analyzer or Trade Performance has saved as CSV.",
    };

    private readonly Option<string> _zone = new("--zone")
    {
        HelpName = "NAME", DefaultValueFactory = _ => "UTC", Description = "Zone of the first list's times.",
    };

    private readonly Option<string> _withZone = new("--with-zone")
    {
        HelpName = "NAME", Description = "Zone of the second list's times. Without it: the one by which most trades agree.",
    };

    private readonly Option<string> _dateOrder = new("--date-order")
    {
        HelpName = "mdy|dmy", Description = "Whether 10/06/2013 in the second list is in October or in June.",
    };

    private readonly Option<int> _tolerance = new Option<int>("--tolerance")
    {
        HelpName = "SECONDS", DefaultValueFactory = _ => 300,
        Description = "How far apart the entries of one trade may lie; beyond it they are two trades.",
    }.ReadStrictly();

    /// <inheritdoc/>
    public override string Name => "compare";

    /// <inheritdoc/>
    public override string Description => "Compare two lists of trades, by time and side; ends with an error where they differ.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_trades, _with, _zone, _withZone, _dateOrder, _tolerance];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        CompareResult result = CompareWork.Run(new CompareRequest
        {
            Trades = context.Require(_trades),
            With = context.Require(_with),
            Zone = context.Parse(_zone, ZoneText.Parse)!,
            WithZone = context.Parse(_withZone, ZoneText.Parse),
            DateOrder = context.Parse(_dateOrder, Order),
            ToleranceSeconds = context.Get(_tolerance),
        });
        DifferenceTable.Write(context.Terminal.Tables, result);
        foreach (string line in Lines(result)) context.Terminal.Output.WriteLine(line);
        IReadOnlyList<TradeDifference> all = result.Differences;
        return new VerbResult(
            new
            {
                result.Mine,
                result.Theirs,
                result.Matched,
                result.Equal,
                zone = new { name = result.Zone, isFound = result.IsZoneFound, agreed = result.AgreedInZone, result.EqualZones },
                counts = ResultsJson.DifferenceCounts(all),
                differences = all,
            },
            all.Count == 0
                ? null
                : Text($"the lists differ: {all.Count:N0} differences in {result.Mine:N0} and {result.Theirs:N0} trades"));
    }

    private static IEnumerable<string> Lines(CompareResult result)
    {
        yield return Text(
            $"{result.Mine:N0} and {result.Theirs:N0} trades, {result.Matched:N0} in both, {result.Equal:N0} equal");
        string how = result.IsZoneFound ? "found by best agreement" : "as said";
        string others = result.EqualZones.Count == 0 ? "" : $"; {string.Join(", ", result.EqualZones)} agree as well";
        string agree = Text($"{result.AgreedInZone:N0} of {result.Theirs:N0} entries agree");
        yield return $"times of the second list: {result.Zone}, {how}: {agree}{others}";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static DateOrder? Order(string text) => text switch
    {
        "mdy" => DateOrder.MonthFirst,
        "dmy" => DateOrder.DayFirst,
        _ => throw new FormatException($"'{text}' is neither mdy nor dmy."),
    };
}
