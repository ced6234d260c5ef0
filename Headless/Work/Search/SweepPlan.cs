using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>A model template as the engine reads it: every rule in every form, thresholds and weights for every value.</summary>
internal sealed class SweepPlan
{
    /// <summary>A rule in more forms would take more time to read than its variants to run.</summary>
    public const int MostForms = 200_000;

    private readonly ModelTemplate _template;
    private readonly SweptNumber[] _weights;
    private readonly SweptNumber _buyAt;
    private readonly SweptNumber _sellAt;

    /// <summary>Reads all forms by the engine's own reader.</summary>
    /// <param name="template">The model.</param>
    /// <param name="settings">What varies of the strategy's settings.</param>
    /// <exception cref="SignalModelException">A form is no model.</exception>
    /// <exception cref="WrongRequestException">There are too many forms.</exception>
    public SweepPlan(ModelTemplate template, IEnumerable<SweepAxis> settings)
    {
        _template = template;
        HashSet<string> conditions =
            [.. Enumerable.Range(0, template.Rules.Count).SelectMany(template.ConditionAxes)];
        Space = new VariantSpace(template.Axes
            .Select(axis => new SweepAxis(
                axis.Name, [.. axis.Values.Select(ModelHoles.Text)],
                conditions.Contains(axis.Name) ? AxisReach.Conditions : AxisReach.Scores, axis.Values))
            .Concat(settings));
        CheckEachValue();
        Rules = [.. Enumerable.Range(0, template.Rules.Count).Select(RuleOf)];
        _weights = [.. template.Rules.Select(rule => SweptNumber.Read(rule["weight"], Space))];
        _buyAt = SweptNumber.Read(template.Threshold("buyAt"), Space);
        _sellAt = SweptNumber.Read(template.Threshold("sellAt"), Space);
    }

    /// <summary>All variants.</summary>
    public VariantSpace Space { get; }

    /// <summary>Operands and comparisons of all variants.</summary>
    public SweptOperands Operands { get; } = new();

    /// <summary>The rules, in the model's order.</summary>
    public SweptRule[] Rules { get; }

    /// <summary>The model of a variant, as a backtest takes it.</summary>
    public string Json(long position)
    {
        int[] digits = new int[Space.Axes.Count];
        Space.Decode(position, digits);
        return _template.Json(ValueOf(digits));
    }

    /// <summary>Weights with the sign of the vote, and thresholds to buy and to sell, of a variant.</summary>
    public (double BuyAt, double SellAt) Scores(int[] digits, double[] weights)
    {
        for (int rule = 0; rule < weights.Length; rule++) weights[rule] = Rules[rule].Vote * _weights[rule].Of(digits);
        return (_buyAt.Of(digits), _sellAt.Of(digits));
    }

    private Func<string, JToken> ValueOf(int[] digits) => name =>
    {
        int axis = Space.Find(name);
        return Space.Axes[axis].Values[digits[axis]];
    };

    /// <summary>
    /// Every value once in a whole model, beside the first values of the others: what the engine refuses is refused before
    /// anything is computed.
    /// </summary>
    private void CheckEachValue()
    {
        int[] digits = new int[Space.Axes.Count];
        SignalModelReader.Read(_template.Json(ValueOf(digits)));
        for (int axis = 0; axis < Space.FirstOfOrders; axis++)
        {
            for (int value = 1; value < Space.Axes[axis].Texts.Count; value++)
            {
                digits[axis] = value;
                SignalModelReader.Read(_template.Json(ValueOf(digits)));
            }

            digits[axis] = 0;
        }
    }

    private SweptRule RuleOf(int rule)
    {
        int[] axes = [.. _template.ConditionAxes(rule).Select(Space.Find).Order()];
        int[] strides = new int[axes.Length];
        long forms = 1;
        for (int i = axes.Length - 1; i >= 0; i--)
        {
            strides[i] = (int)forms;
            forms *= Space.Axes[axes[i]].Texts.Count;
            if (forms <= MostForms) continue;
            throw new WrongRequestException(
                RequestPart.Model, $"rule {rule + 1} has more than {MostForms:N0} forms; widen the steps of what is in it.");
        }

        int[] digits = new int[Space.Axes.Count];
        var conditions = new BitCondition[forms];
        int[][] outputs = new int[forms][];
        int vote = 0;
        for (int form = 0; form < forms; form++)
        {
            for (int i = 0; i < axes.Length; i++) digits[axes[i]] = form / strides[i] % Space.Axes[axes[i]].Texts.Count;
            SignalModel model = SignalModelReader.Read(_template.JsonOfRule(rule, ValueOf(digits)));
            vote = (int)model.Rules[0].Vote;
            conditions[form] = BitCondition.Of(model.Rules[0].Condition, Operands.Take(model));
            outputs[form] = [.. model.Operands.Where(operand => operand.Request is not null).Select(Operands.PositionOf)];
        }

        return new SweptRule { Vote = vote, Axes = axes, Strides = strides, Conditions = conditions, Outputs = outputs };
    }
}
