using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Live;
using NT8Bridge.Live.Start;
using NT8Bridge.Live.Stream;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Charts;

/// <summary>Shows a finished chart session, and gives it as JSON.</summary>
internal sealed class ChartReport
{
    private const int ShownSignals = 12;
    private const int ShownTrades = 20;
    private readonly ChartPlay _play;
    private readonly Order[] _orders;
    private readonly double? _nanosecondsPerBar;

    /// <param name="play">The session.</param>
    /// <param name="account">The account that the orders went to; null when there was none.</param>
    /// <param name="nanosecondsPerBar">Measured cost of one bar in the engine; null where it was not measured.</param>
    public ChartReport(ChartPlay play, Account? account, double? nanosecondsPerBar)
    {
        _play = play;
        _orders = account is null ? [] : [.. account.Orders];
        _nanosecondsPerBar = nanosecondsPerBar;
    }

    private TradeCollection Trades => _play.Strategy.SystemPerformance.AllTrades;

    /// <summary>To the cent: a sum of binary fractions carries dust.</summary>
    private double NetProfit => Math.Round(Trades.TradesPerformance.Currency.CumProfit, 2) + 0.0;

    private MergeReport? Merge => _play.Live?.Report.Merge;

    /// <summary>The machine-readable result.</summary>
    public object Json()
    {
        LiveEngine? live = _play.Live;
        return new
        {
            completed = _play.Fault is null,
            error = _play.Fault?.Message,
            historyBars = Merge?.Offered(BarOrigin.PlatformHistory) ?? 0,
            cacheBars = Merge?.Offered(BarOrigin.WarmCache) ?? 0,
            liveBars = live?.LiveBars ?? 0,
            windowBars = _play.WindowBars,
            duplicateBars = Merge?.Duplicates ?? 0,
            differentBars = Merge?.Different ?? 0,
            gaps = _play.Gaps.Select(gap => new
            {
                fromUtc = Utc(gap.FromUtcTicks), toUtc = Utc(gap.ToUtcTicks), gap.Bars, kind = gap.IsQuiet ? "quiet" : "unknown",
            }),
            phases = live?.Report.Phases.Select(change => new { name = change.Phase.ToString(), utc = Utc(change.UtcTicks), change.Reason }),
            readiness = _play.Readiness.Select(item => new { item.Name, item.Needed, item.Present, item.Unit, met = item.IsMet }),
            differences = Merge?.Differences.Select(difference => new
            {
                utc = Utc(difference.Kept.EndUtcTicks), kept = difference.Kept.ToString(), keptFrom = difference.KeptOrigin.ToString(),
                other = difference.Other.ToString(), otherFrom = difference.OtherOrigin.ToString(),
            }),
            disturbances = live is null ? null : new
            {
                duplicate = live.Engine.Counters[BarOrigin.Live, BarOutcome.Duplicate],
                correction = live.Engine.Counters[BarOrigin.Live, BarOutcome.Correction],
                late = live.Engine.Counters[BarOrigin.Live, BarOutcome.Late],
                tooLate = live.Engine.Counters[BarOutcome.TooLate],
                outOfSession = live.Engine.Counters[BarOutcome.OutOfSession],
                rejected = live.Engine.Counters[BarOutcome.Rejected],
                aheadOfClock = live.BarsAheadOfClock,
                live.Interruptions,
            },
            steps = live?.Report.Steps.Select(step => new { step.Name, utc = Utc(step.BeganUtcTicks), step.Bars, step.Succeeded, step.Detail }),
            sideFeed = SideFeedReport.Of(live, _play.SideFeed),
            startMilliseconds = _play.StartTime.TotalMilliseconds,
            firstLiveBarUtc = live is null || live.FirstLiveBarUtcTicks == 0 ? null : Utc(live.FirstLiveBarUtcTicks),
            readyUtc = ReadyUtcTicks() is { } ready ? Utc(ready) : null,
            signals = new { buy = Count(SignalDirection.Buy), sell = Count(SignalDirection.Sell), hold = Count(SignalDirection.Hold) },
            orders = _orders.Select(order => new
            {
                utc = Utc(order.Time), order.Name, action = order.OrderAction.ToString(), type = order.OrderType.ToString(), order.Quantity,
                state = order.OrderState.ToString(), order.Filled, averageFillPrice = order.AverageFillPrice,
            }),
            trades = Trades.Count,
            netProfit = NetProfit,
            engineNanosecondsPerBar = _nanosecondsPerBar,
        };
    }

    /// <summary>Tables for a person.</summary>
    public void Show(IAnsiConsole console)
    {
        if (_play.Live is { } live) ShowStart(console, live);
        if (_play.SideFeed is not null && _play.Live is { } feeds) ShowFeeds(console, feeds);
        ShowReadiness(console);
        ShowSignals(console);
        ShowTrades(console);
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{_play.Live?.LiveBars ?? 0} live bars; {Count(SignalDirection.Buy)} buy, {Count(SignalDirection.Sell)} sell, {Count(SignalDirection.Hold)} hold; "
            + $"{_orders.Length} orders, {Trades.Count} trades, net profit {NetProfit:N2} USD; window {_play.WindowBars} bars with "
            + $"{_play.Gaps.Count(gap => gap.IsQuiet)} quiet and {_play.Gaps.Count(gap => !gap.IsQuiet)} unknown gaps"));
        if (_play.Live is { } disturbed) console.WriteLine(Disturbances(disturbed));
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"from Configure to Realtime in {_play.StartTime.TotalMilliseconds:N0} ms of real time, the files and the chart's history included"));
        if (_nanosecondsPerBar is { } cost)
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the engine takes {cost:N0} ns per closed bar, indicators of all timeframes and signal included"));
    }

    private static string Disturbances(LiveEngine live)
    {
        EngineCounters counters = live.Engine.Counters;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"the stream was interrupted {live.Interruptions} times; {counters[BarOrigin.Live, BarOutcome.Duplicate]} bars came twice, "
            + $"{counters[BarOrigin.Live, BarOutcome.Correction]} corrected, {counters[BarOrigin.Live, BarOutcome.Late]} late, {counters[BarOutcome.TooLate]} too late, "
            + $"{counters[BarOutcome.OutOfSession]} out of session, {counters[BarOutcome.Rejected]} unsound, {live.BarsAheadOfClock} ahead of the clock");
    }

    private static void ShowStart(IAnsiConsole console, LiveEngine live)
    {
        Table steps = NewTable("Start-up", "step", "began (UTC)", "bars", "result");
        foreach (StartupStep step in live.Report.Steps)
            steps.AddRow(Markup.Escape(step.Name), Text(step.BeganUtcTicks), Number(step.Bars), Markup.Escape(step.Detail.Length > 0 ? step.Detail : "complete"));
        console.Write(steps);
        Table phases = NewTable("Phases", "UTC", "phase", "reason");
        foreach (PhaseChange change in live.Report.Phases)
            phases.AddRow(Text(change.UtcTicks), change.Phase.ToString(), Markup.Escape(change.Reason));
        console.Write(phases);
    }

    private void ShowFeeds(IAnsiConsole console, LiveEngine live)
    {
        Table notes = NewTable("Feeds", "UTC", "what");
        foreach (FeedNote note in live.FeedNotes) notes.AddRow(Text(note.UtcTicks), Markup.Escape(note.Text));
        console.Write(notes);
        console.WriteLine("side feed: " + _play.SideFeed);
    }

    private void ShowReadiness(IAnsiConsole console)
    {
        if (_play.Readiness.Count == 0) return;
        Table table = NewTable("Readiness at the end", "what", "needed", "there", "met");
        foreach (ReadinessItem item in _play.Readiness)
            table.AddRow(Markup.Escape(item.Name), $"{Number(item.Needed)} {item.Unit}", Number(item.Present), item.IsMet ? "yes" : "NO");
        console.Write(table);
        foreach (MergeDifference difference in Merge?.Differences ?? [])
            console.WriteLine($"differs: {difference.KeptOrigin} {difference.Kept} kept, {difference.OtherOrigin} {difference.Other}");
    }

    private void ShowSignals(IAnsiConsole console)
    {
        Table table = NewTable("Last signals that changed direction", "UTC", "signal", "score", "close", "rules");
        foreach (Signal signal in Turns().TakeLast(ShownSignals))
        {
            table.AddRow(
                Text(signal.EndUtcTicks), signal.Direction.ToString(), signal.Score.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture),
                signal.Close.ToString(CultureInfo.InvariantCulture), Markup.Escape(string.Join(", ", signal.RuleNames())));
        }

        console.Write(table);
    }

    private void ShowTrades(IAnsiConsole console)
    {
        if (Trades.Count == 0) return;
        Table table = NewTable("Trades", "entry", "side", "qty", "price", "exit", "price", "by", "profit");
        foreach (Trade trade in Trades.TakeLast(ShownTrades))
        {
            table.AddRow(
                Text(trade.Entry.Time.Ticks), trade.Entry.MarketPosition.ToString(), Number(trade.Quantity), Price(trade.Entry.Price),
                Text(trade.Exit.Time.Ticks), Price(trade.Exit.Price), Markup.Escape(trade.Exit.Name),
                (Math.Round(trade.ProfitCurrency, 2) + 0.0).ToString("N2", CultureInfo.InvariantCulture));
        }

        console.Write(table);
    }

    private IEnumerable<Signal> Turns()
    {
        SignalDirection last = SignalDirection.Hold;
        foreach (Signal signal in _play.Signals)
        {
            if (signal.Direction != last) yield return signal;
            last = signal.Direction;
        }
    }

    private int Count(SignalDirection direction) => _play.Signals.Count(signal => signal.Direction == direction);

    private long? ReadyUtcTicks() => _play.Live?.Report.Phases.FirstOrDefault(change => change.Phase == EnginePhase.Ready)?.UtcTicks;

    private static Table NewTable(string title, params string[] columns)
    {
        Table table = new Table().Border(TableBorder.Rounded).Title(title);
        foreach (string column in columns) table.AddColumn(column);
        return table;
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Price(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(long utcTicks) => new DateTime(utcTicks).ToString("MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Utc(long utcTicks) => Utc(new DateTime(utcTicks));

    private static string Utc(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
