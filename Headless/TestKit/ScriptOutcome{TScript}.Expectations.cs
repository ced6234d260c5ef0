using System;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Testing;

/// <content>The assertions. Each gives the outcome back, so that several stand in one chain.</content>
public sealed partial class ScriptOutcome<TScript>
{
    /// <summary>The fills are these, as in "21 SellShort 1 @ 5036.00 Fade": bar, action, contracts, price, name.</summary>
    /// <param name="lines">All of them; "*" stands for any word.</param>
    public ScriptOutcome<TScript> ExpectFills(params string[] lines) => Check("fills", lines, [.. Fills.Select(Line)]);

    /// <summary>There was no fill.</summary>
    public ScriptOutcome<TScript> ExpectNoFills() => ExpectFills();

    /// <summary>The orders are these, as in "Sell 1 StopMarket 4990.25 Cancelled Stop loss".</summary>
    /// <param name="lines">All of them, in the order in which they were sent; "*" stands for any word.</param>
    public ScriptOutcome<TScript> ExpectOrders(params string[] lines) => Check("orders", lines, [.. Orders.Select(Line)]);

    /// <summary>There was no order.</summary>
    public ScriptOutcome<TScript> ExpectNoOrders() => ExpectOrders();

    /// <summary>The trades are these, as in "Long 1: 21 @ 5036.00 Fade, 23 @ 5040.00 Profit target, 200.00".</summary>
    /// <param name="lines">All of them; "*" stands for any word.</param>
    public ScriptOutcome<TScript> ExpectTrades(params string[] lines) => Check("trades", lines, [.. Trades.Select(Line)]);

    /// <summary>What was printed is this.</summary>
    /// <param name="lines">All lines; "*" stands for any word.</param>
    public ScriptOutcome<TScript> ExpectPrints(params string[] lines) => Check("printed lines", lines, [.. Prints]);

    /// <summary>A line like this was printed.</summary>
    /// <param name="line">The line; "*" stands for any word.</param>
    public ScriptOutcome<TScript> ExpectPrinted(string line) => Prints.Any(found => LineDifference.IsMatch(line, found))
        ? this
        : throw new ScriptTestException(
            $"\"{line}\" was not printed. "
            + (Prints.Count == 0 ? "Nothing was." : "Printed was:\n  " + string.Join("\n  ", Prints)));

    /// <summary>After a bar the position is that.</summary>
    /// <param name="bar">Index of the bar.</param>
    /// <param name="contracts">Above 0 long, below 0 short, 0 flat.</param>
    public ScriptOutcome<TScript> ExpectPosition(int bar, int contracts)
    {
        int found = PositionAfter(bar);
        return found == contracts ? this : throw Wrong($"After bar {bar} the position is {Side(found)}, not {Side(contracts)}.");
    }

    /// <summary>In the end there is no position.</summary>
    public ScriptOutcome<TScript> ExpectFlat()
    {
        int found = PositionAfter(int.MaxValue);
        return found == 0 ? this : throw Wrong($"In the end the position is {Side(found)}, not flat.");
    }

    /// <summary>A plot has a value at a bar.</summary>
    /// <param name="name">Name of the plot.</param>
    /// <param name="bar">Index of the bar.</param>
    /// <param name="value">The value; not a number for none.</param>
    /// <param name="within">How far it may be off.</param>
    public ScriptOutcome<TScript> ExpectPlot(string name, int bar, double value, double within = 1e-9)
    {
        double[] values = Plot(name);
        if (bar < 0 || bar >= values.Length)
            throw Wrong($"There is no bar {bar}; the script was called for {values.Length} bars.");
        double found = values[bar];
        bool isSame = double.IsNaN(value) ? double.IsNaN(found) : Math.Abs(found - value) <= within;
        return isSame ? this : throw Wrong($"At bar {bar} the plot {name} is {Number(found)}; expected: {Number(value)}.");
    }

    /// <summary>Something was drawn and is there still.</summary>
    /// <param name="tag">Its name.</param>
    /// <param name="kind">What it is, "ArrowUp"; null for anything.</param>
    /// <param name="bar">Index of the bar of its first point; null for any.</param>
    /// <param name="price">Price of its first point; null for any.</param>
    public ScriptOutcome<TScript> ExpectDrawing(string tag, string? kind = null, int? bar = null, double? price = null)
    {
        RunDrawing drawing = Drawings.FirstOrDefault(one => one.Tag == tag)
            ?? throw Wrong($"'{tag}' is not drawn; drawn is {Listed(Drawings.Select(one => one.Tag))}.");
        if (kind is not null && drawing.Kind != kind) throw Wrong($"'{tag}' is a {drawing.Kind}, not a {kind}.");
        if (bar is null && price is null) return this;
        if (drawing.Points.Count == 0) throw Wrong($"Of '{tag}', a {drawing.Kind}, no point is known.");
        int place = drawing.Points[0].Bar;
        if (bar is not null && place != bar) throw Wrong($"'{tag}' is at bar {place}, not {bar}.");
        bool isThere = price is null || Math.Abs(drawing.Points[0].Price - price.Value) <= 1e-9;
        return isThere ? this : throw Wrong($"'{tag}' is at {Number(drawing.Points[0].Price)}, not at {Number(price!.Value)}.");
    }

    /// <summary>Nothing of that name is drawn.</summary>
    public ScriptOutcome<TScript> ExpectNoDrawing(string tag) => Drawings.Any(one => one.Tag == tag)
        ? throw Wrong($"'{tag}' is drawn.")
        : this;

    /// <summary>A line of Strategy Analyzer's summary has a value.</summary>
    /// <param name="name">"Total net profit" or "netProfit".</param>
    /// <param name="value">The value: amounts in the instrument's currency, shares as fractions, times in minutes.</param>
    /// <param name="within">How far it may be off.</param>
    public ScriptOutcome<TScript> ExpectStatistic(string name, double value, double within = 0.005)
    {
        double found = Statistic(name);
        return Math.Abs(found - value) <= within ? this : throw Wrong($"{name} is {Number(found)}, not {Number(value)}.");
    }

    /// <summary>
    /// The trades are those of a file beside the test's source, which somebody has looked at: CLASS.TEST.trades.txt. Where the
    /// file is missing or differs, the present trades are written beside it as CLASS.TEST.received.txt and the test fails; with
    /// NT8BRIDGE_APPROVE=1 in the environment they become the approved ones.
    /// </summary>
    /// <param name="sourceFile">The compiler fills it in; say it where builds hide paths.</param>
    /// <param name="test">The compiler fills it in.</param>
    public ScriptOutcome<TScript> ExpectApprovedTrades(
        [CallerFilePath] string sourceFile = "", [CallerMemberName] string test = "")
    {
        new Approval(sourceFile, test, "trades", Approval.IsAskedFor).Check([.. Trades.Select(Line)]);
        return this;
    }

    private static string Line(object part) => part.ToString()!;

    private static string Side(int contracts) =>
        contracts == 0 ? "flat" : contracts > 0 ? $"long {contracts}" : $"short {-contracts}";

    private static string Number(double value) =>
        double.IsNaN(value) ? "not set" : value.ToString("R", CultureInfo.InvariantCulture);

    private static ScriptTestException Wrong(string message) => new(message);

    private ScriptOutcome<TScript> Check(string what, string[] expected, string[] actual)
    {
        LineDifference.Check(what, expected, actual);
        return this;
    }
}
