using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Signals;

/// <summary>
/// A model bound to the timeframes of one engine. Each timeframe writes its operands into <see cref="_now"/> when it closes a
/// bar. At each base bar the evaluator makes all comparisons, and asks the rules only when a comparison has another answer than
/// at the base bar before. Allocates nothing per bar.
/// </summary>
internal sealed class SignalEvaluator
{
    private readonly SignalModel _model;
    private readonly SignalRule[] _rules;
    private readonly Comparison[] _comparisons;
    private readonly bool[] _answers;
    private readonly int[] _crossing;
    private readonly double[] _now;
    private readonly double[] _before;

    // Rules that spoke, and their score. Both follow from _answers alone, and the three change together in Evaluate; so they are
    // part of no copy or snapshot: the next comparison with the operands taken over corrects all three.
    private ulong _spoken;
    private double _score;

    /// <summary>
    /// Asks the timeframes for every indicator output that the model or <paramref name="watch"/> names. The caller builds the
    /// timeframes' indicators afterwards.
    /// </summary>
    /// <exception cref="SignalModelException">A rule reads a timeframe that the engine does not build.</exception>
    internal SignalEvaluator(SignalModel model, IEnumerable<string> watch, MultiTimeframe timeframes)
    {
        _model = model;
        _rules = model.Rules.ToArray();
        _comparisons = model.Comparisons.ToArray();
        _answers = new bool[_comparisons.Length];
        _now = new double[model.Operands.Count];
        _before = new double[model.Operands.Count];
        foreach (TimeframeSeries series in timeframes.All)
        {
            foreach (Operand kept in model.Indicators.Select(OperandParser.Parse))
                series.Indicators.Ask(kept.IndicatorName, kept.Request!);
        }

        _crossing = _comparisons.Where(comparison => comparison.IsCrossing)
            .SelectMany(comparison => new[] { comparison.Upper, comparison.Lower }).Distinct()
            .OrderBy(position => position).ToArray();
        RuleInputs = Bind(timeframes);
        foreach (string name in watch) Watch(name, timeframes);
        Reset();
    }

    /// <summary>
    /// Every indicator output that a rule reads, each once; outputs computed for display alone are not among them.
    /// </summary>
    internal IReadOnlyList<IndicatorOutput> RuleInputs { get; }

    /// <summary>The signal for a base bar, after the timeframes have taken the bar.</summary>
    internal Signal Evaluate(in Bar bar)
    {
        if (Compare()) AskRules();
        Remember();
        SignalDirection direction = _score >= _model.BuyAt ? SignalDirection.Buy
            : _score <= _model.SellAt ? SignalDirection.Sell
            : SignalDirection.Hold;
        return new Signal(bar.EndUtcTicks, direction, _score, bar.Close, _spoken, _model);
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
        Remember();
    }

    internal void Reset()
    {
        IReadOnlyList<Operand> operands = _model.Operands;
        for (int i = 0; i < _now.Length; i++) _now[i] = _before[i] = operands[i].Constant ?? double.NaN;
        Remember();
    }

    /// <summary>Makes all comparisons; true when at least one has another answer than the last time.</summary>
    private bool Compare()
    {
        double[] now = _now;
        double[] before = _before;
        bool[] answers = _answers;
        Comparison[] comparisons = _comparisons;
        bool changed = false;
        for (int i = 0; i < comparisons.Length && i < answers.Length; i++)
        {
            bool answer = comparisons[i].Holds(now, before);
            changed |= answer != answers[i];
            answers[i] = answer;
        }

        return changed;
    }

    private void AskRules()
    {
        ulong spoken = 0;
        SignalRule[] rules = _rules;
        for (int i = 0; i < rules.Length; i++) spoken |= (rules[i].Condition.Holds(_answers) ? 1UL : 0UL) << i;
        if (spoken == _spoken) return;
        _spoken = spoken;
        _score = 0;
        for (int i = 0; i < rules.Length; i++)
        {
            if ((spoken >> i & 1) != 0) _score += (int)rules[i].Vote * rules[i].Weight;
        }
    }

    /// <summary>
    /// Keeps the present values of the operands of crossings, which at the next base bar are the values before. Other
    /// comparisons do not look back, so that their operands need not be kept.
    /// </summary>
    private void Remember()
    {
        foreach (int position in _crossing) _before[position] = _now[position];
    }

    /// <summary>
    /// Makes each timeframe write the operands that belong to it into <see cref="_now"/>. Returns the indicator outputs among the
    /// operands, each once.
    /// </summary>
    private List<IndicatorOutput> Bind(MultiTimeframe timeframes)
    {
        var outputs = new List<IndicatorOutput>();
        var known = new HashSet<string>();
        var published = new Dictionary<TimeframeSeries, List<PublishedValue>>();
        for (int i = 0; i < _model.Operands.Count; i++)
        {
            Operand operand = _model.Operands[i];
            if (operand.Constant.HasValue) continue;
            TimeframeSeries series = SeriesOf(operand, timeframes);
            if (!published.TryGetValue(series, out List<PublishedValue>? values))
                published.Add(series, values = new List<PublishedValue>());
            if (operand.Price is { } price)
            {
                values.Add(PublishedValue.OfPrice(i, price));
                continue;
            }

            int slot = series.Indicators.Ask(operand.IndicatorName, operand.Request!);
            values.Add(PublishedValue.OfOutput(i, slot));
            var output = new IndicatorOutput(series, slot);
            if (known.Add(output.Name)) outputs.Add(output);
        }

        foreach (KeyValuePair<TimeframeSeries, List<PublishedValue>> entry in published) entry.Key.Publish(entry.Value, _now);
        return outputs;
    }

    private static TimeframeSeries SeriesOf(Operand operand, MultiTimeframe timeframes)
    {
        if (operand.Timeframe is not { } interval) return timeframes.Base;
        if (timeframes.TryGet(interval, out TimeframeSeries? series)) return series!;
        string built = string.Join(", ", timeframes.All.Select(one => one.Name));
        throw new SignalModelException(operand.Text, $"timeframe {interval} is not built; built are {built}.");
    }

    /// <summary>Asks for an output that is computed beside those of the model; a price needs no asking.</summary>
    private static void Watch(string name, MultiTimeframe timeframes)
    {
        Operand operand = OperandParser.Parse(name);
        if (operand.Price is null) SeriesOf(operand, timeframes).Indicators.Ask(operand.IndicatorName, operand.Request!);
    }
}
