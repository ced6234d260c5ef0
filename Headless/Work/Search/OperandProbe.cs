using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Live.Start;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// The answer of every comparison at every bar, and whether the engine would be ready for what it reads: found once, by the
/// engine's own timeframes, indicators and comparisons, as each bar closes. Values are not kept: of a bar a bit stays for each
/// comparison, so that the memory does not grow with the operands.
/// </summary>
internal sealed class OperandProbe
{
    private readonly IReadOnlyList<Operand> _operands;
    private readonly MultiTimeframe _timeframes;
    private readonly IReadOnlyList<Comparison> _comparisons;
    private readonly double[] _now;
    private readonly double[] _before;
    private readonly IndicatorOutput?[] _outputs;
    private readonly int[] _needed;
    private readonly BarBits[] _answers;
    private readonly ReadyProbe?[] _ready;
    private int _bars;

    /// <summary>Makes timeframes and indicators as the engine of these options has them.</summary>
    /// <exception cref="SignalModelException">An operand reads a timeframe that is not built.</exception>
    public OperandProbe(SweptOperands swept, EngineOptions options, ISessionCalendar calendar)
    {
        IReadOnlyList<Operand> operands = _operands = swept.Operands;
        _comparisons = swept.Comparisons;
        _timeframes = new MultiTimeframe(options.Interval, options.Timeframes, options.Window, calendar);
        _now = [.. operands.Select(operand => operand.Constant ?? double.NaN)];
        _before = new double[operands.Count];
        Array.Fill(_before, double.NaN);
        _answers = [.. swept.Comparisons.Select(_ => new BarBits())];
        _ready = [.. operands.Select(operand => operand.Request is null ? null : new ReadyProbe())];
        _outputs = new IndicatorOutput?[operands.Count];
        _needed = new int[operands.Count];
        Dictionary<TimeframeSeries, List<PublishedValue>> published = [];
        for (int i = 0; i < operands.Count; i++)
        {
            if (operands[i].Constant.HasValue) continue;
            TimeframeSeries series = SeriesOf(operands[i]);
            if (!published.TryGetValue(series, out List<PublishedValue>? values)) published.Add(series, values = []);
            if (operands[i].Price is { } price)
            {
                values.Add(PublishedValue.OfPrice(i, price));
                continue;
            }

            int slot = series.Indicators.Ask(operands[i].IndicatorName, operands[i].Request!);
            values.Add(PublishedValue.OfOutput(i, slot));
            _outputs[i] = new IndicatorOutput(series, slot);
        }

        foreach (TimeframeSeries series in _timeframes.All) series.Indicators.Build(options.Seeding, calendar);
        foreach ((TimeframeSeries series, List<PublishedValue> values) in published) series.Publish(values, _now);
        for (int i = 0; i < operands.Count; i++)
            if (_outputs[i] is { } output) _needed[i] = Readiness.BarsNeeded(output, options.ReadinessDigits);
    }

    /// <summary>Takes a bar that the engine has accepted.</summary>
    public void Add(in Bar bar)
    {
        _timeframes.Add(bar);
        for (int i = 0; i < _answers.Length; i++)
            if (_comparisons[i].Holds(_now, _before)) _answers[i].Add(_bars);
        for (int i = 0; i < _ready.Length; i++)
            if (_outputs[i] is { } output) _ready[i]!.Add(_bars, output.Series.ClosedBars >= _needed[i] && output.CoversWholeDay);
        Array.Copy(_now, _before, _now.Length);
        _bars++;
    }

    /// <summary>The answers of each comparison, bar by bar.</summary>
    public ulong[][] Answers() => [.. _answers.Select(bits => bits.Of(_bars))];

    /// <summary>When each operand is ready; null for those that no indicator gives.</summary>
    public ReadyBars?[] Ready() => [.. _ready.Select(one => one?.Of(_bars))];

    private TimeframeSeries SeriesOf(Operand operand)
    {
        if (operand.Timeframe is not { } interval) return _timeframes.Base;
        if (_timeframes.TryGet(interval, out TimeframeSeries? series)) return series!;
        string built = string.Join(", ", _timeframes.All.Select(one => one.Name));
        throw new SignalModelException(operand.Text, $"timeframe {interval} is not built; built are {built}.");
    }
}
