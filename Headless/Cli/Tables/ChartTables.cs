using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Work.Play;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;
using NT8Bridge.Live.Stream;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>A finished chart session for a person: start, feeds, readiness, signals, trades, and a summary in words.</summary>
internal sealed class ChartTables(IAnsiConsole console, ChartResult chart)
{
    private const int ShownSignals = 12;
    private const int ShownTrades = 20;

    /// <summary>Writes all of it.</summary>
    public static void Write(IAnsiConsole console, ChartResult chart) => new ChartTables(console, chart).Write();

    private void Write()
    {
        WriteStart();
        WriteFeeds();
        WriteReadiness();
        if (chart.Start is not null) WriteSignals();
        WriteTrades();
        foreach (string line in ChartSummary.Of(chart)) console.WriteLine(line);
    }

    private void WriteStart()
    {
        if (chart.Start is not { } start) return;
        Table steps = ChartCells.Table("Start-up", "step", "began (UTC)", "bars", "result");
        foreach (StartupStep step in start.Steps)
        {
            steps.AddRow(
                Markup.Escape(step.Name), ChartCells.Time(step.BeganUtcTicks), ChartCells.Number(step.Bars),
                Markup.Escape(step.Detail.Length > 0 ? step.Detail : "complete"));
        }

        console.Write(steps);
        Table phases = ChartCells.Table("Phases", "UTC", "phase", "reason");
        foreach (PhaseChange change in start.Phases)
            phases.AddRow(ChartCells.Time(change.UtcTicks), change.Phase.ToString(), Markup.Escape(change.Reason));
        console.Write(phases);
    }

    private void WriteFeeds()
    {
        if (chart.SideFeed is not { } side) return;
        Table notes = ChartCells.Table("Feeds", "UTC", "what");
        foreach (FeedNote note in side.Notes) notes.AddRow(ChartCells.Time(note.UtcTicks), Markup.Escape(note.Text));
        console.Write(notes);
        console.WriteLine("side feed: " + side.State);
    }

    private void WriteReadiness()
    {
        if (chart.Readiness.Count == 0) return;
        Table table = ChartCells.Table("Readiness at the end", "what", "needed", "there", "met");
        foreach (ReadinessItem item in chart.Readiness)
        {
            table.AddRow(
                Markup.Escape(item.Name), $"{ChartCells.Number(item.Needed)} {item.Unit}", ChartCells.Number(item.Present),
                item.IsMet ? "yes" : "NO");
        }

        console.Write(table);
        foreach (MergeDifference difference in chart.Merge?.Differences ?? [])
        {
            console.WriteLine(
                $"differs: {difference.KeptOrigin} {difference.Kept} kept, {difference.OtherOrigin} {difference.Other}");
        }
    }

    private void WriteSignals()
    {
        Table table = ChartCells.Table("Last signals that changed direction", "UTC", "signal", "score", "close", "rules");
        foreach (Signal signal in Turns(chart.Signals).TakeLast(ShownSignals))
        {
            table.AddRow(
                ChartCells.Time(signal.EndUtcTicks), signal.Direction.ToString(),
                signal.Score.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture), ChartCells.Price(signal.Close),
                Markup.Escape(string.Join(", ", signal.RuleNames())));
        }

        console.Write(table);
    }

    private void WriteTrades()
    {
        if (chart.Trades.Count == 0) return;
        Table table = ChartCells.Table("Trades", "entry", "side", "qty", "price", "exit", "price", "by", "profit");
        foreach (Trade trade in chart.Trades.TakeLast(ShownTrades))
        {
            table.AddRow(
                ChartCells.Time(trade.Entry.Time.Ticks), trade.Entry.MarketPosition.ToString(), ChartCells.Number(trade.Quantity),
                ChartCells.Price(trade.Entry.Price), ChartCells.Time(trade.Exit.Time.Ticks), ChartCells.Price(trade.Exit.Price),
                Markup.Escape(trade.Exit.Name), ChartCells.Profit(trade.ProfitCurrency));
        }

        console.Write(table);
    }

    private static IEnumerable<Signal> Turns(IEnumerable<Signal> signals)
    {
        SignalDirection last = SignalDirection.Hold;
        foreach (Signal signal in signals)
        {
            if (signal.Direction != last) yield return signal;
            last = signal.Direction;
        }
    }
}
