using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Signals;

/// <summary>
/// A model bound to the timeframes of one engine. Reads each operand once per base bar, then asks the rules. Allocates
/// nothing per bar.
/// </summary>
internal sealed class SignalEvaluator
{
    private readonly SignalModel _model;
    private readonly TimeframeSeries?[] _series;
    private readonly int[] _slots;
    private readonly BarPrice[] _prices;
    private readonly SignalRule[] _rules;
    private readonly int[] _priced;
    private BoundOutput[] _outputs = Array.Empty<BoundOutput>();
    private double[] _now;
    private double[] _before;

    /// <summary>Asks the timeframes for every indicator that the model names; their plans are built afterwards.</summary>
    /// <exception cref="SignalModelException">A rule reads a timeframe that the engine does not build.</exception>
    internal SignalEvaluator(SignalModel model, IEnumerable<string> watch, MultiTimeframe timeframes)
    {
        _model = model;
        IReadOnlyList<Operand> operands = model.Operands;
        _series = new TimeframeSeries?[operands.Count];
        _slots = new int[operands.Count];
        _prices = new BarPrice[operands.Count];
        _now = new double[operands.Count];
        _before = new double[operands.Count];
        _rules = new SignalRule[model.Rules.Count];
        for (int i = 0; i < _rules.Length; i++) _rules[i] = model.Rules[i];

        foreach (TimeframeSeries series in timeframes.All)
        {
            foreach (Operand kept in model.Indicators.Select(OperandParser.ParseOne))
                series.Indicators.Ask(kept.IndicatorName, kept.Request!);
        }

        for (int i = 0; i < operands.Count; i++) Bind(i, operands[i], timeframes);
        _priced = Enumerable.Range(0, _series.Length).Where(i => _series[i] is not null && _slots[i] < 0).ToArray();
        RuleInputs = InputsOfRules();
        foreach (string name in watch) Watch(name, timeframes);
        Reset();
    }

    /// <summary>Every indicator output that a rule reads, once; those kept for display alone are not among them.</summary>
    internal IReadOnlyList<IndicatorOutput> RuleInputs { get; }

    /// <summary>Once the timeframes have built their plans: from then on each output is read where it stands.</summary>
    internal void BindOutputs() => _outputs = Enumerable.Range(0, _series.Length).Where(i => _slots[i] >= 0)
        .Select(i => new BoundOutput(i, _series[i]!.Indicators.Values, _slots[i])).ToArray();

    internal Signal Evaluate(in Bar bar)
    {
        (_before, _now) = (_now, _before);
        ReadOperands();
        double score = 0;
        ulong spoken = 0;
        SignalRule[] rules = _rules;
        for (int i = 0; i < rules.Length; i++)
        {
            SignalRule rule = rules[i];
            if (!rule.Condition.Holds(_now, _before)) continue;
            score += (int)rule.Vote * rule.Weight;
            spoken |= 1UL << i;
        }

        SignalDirection direction = score >= _model.BuyAt ? SignalDirection.Buy
            : score <= _model.SellAt ? SignalDirection.Sell
            : SignalDirection.Hold;
        return new Signal(bar.EndUtcTicks, direction, score, bar.Close, spoken, _model);
    }

    internal void CopyFrom(SignalEvaluator other)
    {
        Array.Copy(other._now, _now, _now.Length);
        Array.Copy(other._before, _before, _before.Length);
    }

    internal void Save(BinaryWriter writer)
    {
        foreach (double value in _now) writer.Write(value);
        foreach (double value in _before) writer.Write(value);
    }

    internal void Restore(BinaryReader reader)
    {
        for (int i = 0; i < _now.Length; i++) _now[i] = reader.ReadDouble();
        for (int i = 0; i < _before.Length; i++) _before[i] = reader.ReadDouble();
    }

    internal void Reset()
    {
        IReadOnlyList<Operand> operands = _model.Operands;
        for (int i = 0; i < _now.Length; i++) _now[i] = _before[i] = operands[i].Constant ?? double.NaN;
    }

    private void ReadOperands()
    {
        double[] now = _now;
        foreach (BoundOutput output in _outputs) now[output.Operand] = output.Values[output.Slot];
        foreach (int i in _priced)
        {
            BarWindow bars = _series[i]!.Bars;
            if (bars.Count > 0) now[i] = _prices[i].Of(bars[0]);
        }
    }

    private void Bind(int position, Operand operand, MultiTimeframe timeframes)
    {
        _slots[position] = -1;
        if (operand.Constant.HasValue) return;
        TimeframeSeries series = SeriesOf(operand, timeframes);
        _series[position] = series;
        if (operand.Price is { } price) _prices[position] = price;
        else _slots[position] = series.Indicators.Ask(operand.IndicatorName, operand.Request!);
    }

    private static TimeframeSeries SeriesOf(Operand operand, MultiTimeframe timeframes)
    {
        if (operand.Timeframe is not { } interval) return timeframes.Base;
        if (timeframes.TryGet(interval, out TimeframeSeries? series)) return series!;
        string built = string.Join(", ", timeframes.All.Select(one => one.Name));
        throw new SignalModelException(operand.Text, $"timeframe {interval} is not built; built are {built}.");
    }

    private static void Watch(string name, MultiTimeframe timeframes)
    {
        Operand operand = OperandParser.ParseOne(name);
        if (operand.Price is null) SeriesOf(operand, timeframes).Indicators.Ask(operand.IndicatorName, operand.Request!);
    }

    /// <summary>Where an operand's value stands.</summary>
    private readonly struct BoundOutput
    {
        internal BoundOutput(int operand, double[] values, int slot)
        {
            Operand = operand;
            Values = values;
            Slot = slot;
        }

        internal int Operand { get; }

        internal double[] Values { get; }

        internal int Slot { get; }
    }

    private IndicatorOutput[] InputsOfRules()
    {
        var inputs = new List<IndicatorOutput>();
        for (int i = 0; i < _series.Length; i++)
        {
            if (_series[i] is not { } series || _slots[i] < 0) continue;
            var input = new IndicatorOutput(series, _slots[i]);
            if (!inputs.Exists(known => known.Name == input.Name)) inputs.Add(input);
        }

        return inputs.ToArray();
    }
}
