using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Clocks;

namespace NT8Bridge.Display;

/// <summary>
/// All that the window shows: the running engines, and for the chosen one the start, what the model needs, the newest signals,
/// the differences of the join, what happened to the feeds, and what there is to report. Used from the window's thread.
/// </summary>
public sealed class EnginesView
{
    /// <summary>Signals shown.</summary>
    public const int ShownSignals = 50;

    private readonly EngineTable _table;

    /// <summary>Makes an empty one.</summary>
    /// <param name="running">The engines that run now.</param>
    /// <param name="clock">The window's clock, for the pace of updates alone.</param>
    public EnginesView(Func<IReadOnlyList<EngineDisplay>> running, IClock clock) => _table = new EngineTable(running, clock);

    /// <summary>One line for each running engine.</summary>
    public TableLines<EngineLine> Engines { get; } = new();

    /// <summary>The start of the chosen engine.</summary>
    public TableLines<TimelineLine> Timeline { get; } = new();

    /// <summary>What its model needs.</summary>
    public TableLines<ReadinessLine> Readiness { get; } = new();

    /// <summary>Its newest signals, newest first.</summary>
    public TableLines<SignalLine> Signals { get; } = new();

    /// <summary>Bars that its sources had differently.</summary>
    public TableLines<DifferenceLine> Differences { get; } = new();

    /// <summary>What happened to its feeds, newest first.</summary>
    public TableLines<FeedLine> Feeds { get; } = new();

    /// <summary>How many such bars there are, those not listed included.</summary>
    public int DifferenceCount { get; private set; }

    /// <summary>
    /// Phase and reason of the chosen engine, the outcome of the last command, and every problem; one line each.
    /// </summary>
    public string Notices { get; private set; } = NoEngine;

    /// <summary>The chosen engine; null while none runs.</summary>
    public EngineDisplay? Chosen { get; private set; }

    /// <summary>The line of the chosen engine in the first table; −1 without any.</summary>
    public int ChosenIndex => Chosen is null ? -1 : _table.Shown.ToList().IndexOf(Chosen);

    /// <summary>Instrument of the chosen engine, also while it does not run: what a workspace keeps.</summary>
    public string ChosenInstrument { get; set; } = string.Empty;

    /// <summary>The window can be seen; while it cannot, no engine makes rows for it.</summary>
    public bool IsVisible
    {
        get => _table.IsVisible;
        set => _table.IsVisible = value;
    }

    private static string NoEngine => "No strategy with an engine runs on a chart.";

    /// <summary>Another line was chosen.</summary>
    public void Choose(int index)
    {
        if (index < 0 || index >= _table.Shown.Count) return;
        Chosen = _table.Shown[index];
        ChosenInstrument = Chosen.Instrument;
        ShowChosen();
    }

    /// <summary>Shows what is new, as often as <see cref="EngineTable"/> allows; true when something was.</summary>
    public bool Update()
    {
        if (!_table.Update()) return false;
        if (Chosen is null || !_table.Shown.Contains(Chosen))
        {
            EngineDisplay? first = _table.Shown.Count > 0 ? _table.Shown[0] : null;
            Chosen = _table.Shown.FirstOrDefault(display => display.Instrument == ChosenInstrument) ?? first;
        }

        Engines.Show(_table.Rows.Select(EngineLine.Of).ToArray());
        ShowChosen();
        return true;
    }

    private void ShowChosen()
    {
        EngineRow? row = Chosen?.Row;
        long start = row is { Timeline.Count: > 0 } ? row.Timeline[0].BeganUtcTicks : 0;
        Timeline.Show(Lines(row?.Timeline, step => TimelineLine.Of(step, start)));
        Readiness.Show(Lines(row?.Readiness, ReadinessLine.Of));
        Signals.Show(Lines(row?.Signals.Take(ShownSignals), SignalLine.Of));
        Differences.Show(Lines(row?.Differences, DifferenceLine.Of));
        Feeds.Show(Lines(row?.FeedNotes.Reverse(), FeedLine.Of));
        DifferenceCount = row?.DifferenceCount ?? 0;
        Notices = row is null ? NoEngine : string.Join(Environment.NewLine, RowText.Notices(row));
    }

    private static TLine[] Lines<T, TLine>(IEnumerable<T>? items, Func<T, TLine> line) =>
        items?.Select(line).ToArray() ?? Array.Empty<TLine>();
}
