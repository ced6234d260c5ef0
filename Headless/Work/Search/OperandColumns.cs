using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Live.Start;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// The value of every operand at every bar, and whether the engine would be ready for it: computed once, by the engine's own
/// timeframes and indicators, as each bar closes.
/// </summary>
internal sealed class OperandColumns
{
    private readonly IReadOnlyList<Operand> _operands;
    private readonly MultiTimeframe _timeframes;
    private readonly double[] _now;
    private readonly IndicatorOutput?[] _outputs;
    private readonly int[] _needed;
    private readonly List<double>[] _values;
    private readonly List<bool>?[] _ready;

    /// <summary>Makes timeframes and indicators as the engine of these options has them.</summary>
    /// <exception cref="SignalModelException">An operand reads a timeframe that is not built.</exception>
    public OperandColumns(IReadOnlyList<Operand> operands, EngineOptions options, ISessionCalendar calendar)
    {
        _operands = operands;
        _timeframes = new MultiTimeframe(options.Interval, options.Timeframes, options.Window, calendar);
        _now = [.. operands.Select(operand => operand.Constant ?? double.NaN)];
        _values = [.. operands.Select(_ => new List<double>())];
        _ready = [.. operands.Select(operand => operand.Request is null ? null : new List<bool>())];
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
        for (int i = 0; i < _now.Length; i++)
        {
            if (_operands[i].Constant.HasValue) continue;
            _values[i].Add(_now[i]);
            if (_outputs[i] is { } output)
                _ready[i]!.Add(output.Series.ClosedBars >= _needed[i] && output.CoversWholeDay);
        }
    }

    /// <summary>The values of an operand bar by bar; null for a constant.</summary>
    public double[]? ValuesOf(int operand) => _operands[operand].Constant.HasValue ? null : [.. _values[operand]];

    /// <summary>At which bars an indicator's output is ready; null for other operands.</summary>
    public IReadOnlyList<bool>? ReadyOf(int operand) => _ready[operand];

    private TimeframeSeries SeriesOf(Operand operand)
    {
        if (operand.Timeframe is not { } interval) return _timeframes.Base;
        if (_timeframes.TryGet(interval, out TimeframeSeries? series)) return series!;
        string built = string.Join(", ", _timeframes.All.Select(one => one.Name));
        throw new SignalModelException(operand.Text, $"timeframe {interval} is not built; built are {built}.");
    }
}
