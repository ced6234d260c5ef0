using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Newtonsoft.Json.Linq;

namespace NT8Bridge.Signals;

/// <summary>
/// Rules that turn indicator values into buy, hold or sell. Read from JSON by <see cref="SignalModelReader"/>; docs/model.md
/// describes the text. Immutable, so that one model can serve many engines.
/// </summary>
public sealed class SignalModel
{
    /// <summary>Largest number of rules: <see cref="Signal.Spoken"/> has one bit for each.</summary>
    public const int MaximumRules = 64;

    internal SignalModel(
        string json,
        string name,
        double buyAt,
        double sellAt,
        IReadOnlyList<string> indicators,
        IReadOnlyList<SignalRule> rules,
        IReadOnlyList<Operand> operands,
        IReadOnlyList<Comparison> comparisons)
    {
        Json = json;
        Name = name;
        BuyAt = buyAt;
        SellAt = sellAt;
        Indicators = indicators;
        Rules = rules;
        Operands = operands;
        Comparisons = comparisons;
    }

    /// <summary>The JSON text that the model was read from.</summary>
    public string Json { get; }

    /// <summary>Name of the model.</summary>
    public string Name { get; }

    /// <summary>The signal is Buy when its score is at or above this; above 0.</summary>
    public double BuyAt { get; }

    /// <summary>The signal is Sell when its score is at or below this; below 0.</summary>
    public double SellAt { get; }

    /// <summary>
    /// Names of the indicator outputs that are computed on every timeframe for display and export, beside those that the rules
    /// read.
    /// </summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>The rules, in the order of their bits in <see cref="Signal.Spoken"/>.</summary>
    public IReadOnlyList<SignalRule> Rules { get; }

    /// <summary>The operands that the comparisons read, each once; a comparison names them by position.</summary>
    internal IReadOnlyList<Operand> Operands { get; }

    /// <summary>
    /// The comparisons that the rules make, each once; a <see cref="ComparisonCondition"/> names one by position.
    /// </summary>
    internal IReadOnlyList<Comparison> Comparisons { get; }

    /// <summary>
    /// Names of the rules that read a timeframe which is not built; an engine cannot be made with them.
    /// </summary>
    /// <param name="built">The base bars' length and the higher timeframes.</param>
    public IReadOnlyList<string> RulesBeyond(IReadOnlyCollection<BarInterval> built)
    {
        if (built is null) throw new ArgumentNullException(nameof(built));
        return Rules.Where(rule => rule.Condition.Comparisons.Any(IsBeyond)).Select(rule => rule.Name).ToArray();

        bool IsBeyond(int comparison) =>
            IsMissing(Operands[Comparisons[comparison].Upper]) || IsMissing(Operands[Comparisons[comparison].Lower]);

        bool IsMissing(Operand operand) => operand.Timeframe is { } timeframe && !built.Contains(timeframe);
    }

    /// <summary>The model without some of its rules.</summary>
    /// <param name="rules">Names of the rules to leave out; at least one other must be there.</param>
    /// <exception cref="SignalModelException">No rule would be left.</exception>
    public SignalModel Without(IReadOnlyCollection<string> rules)
    {
        if (rules is null) throw new ArgumentNullException(nameof(rules));
        JObject json = SignalModelReader.Parse(Json);
        var all = (JArray)json["rules"]!;
        for (int i = Rules.Count - 1; i >= 0; i--)
            if (rules.Contains(Rules[i].Name)) all.RemoveAt(i);
        return SignalModelReader.Read(json.ToString());
    }

    /// <summary>The built-in model.</summary>
    public static SignalModel Default() => SignalModelReader.Read(DefaultJson());

    /// <summary>The built-in model's JSON, to start a model of one's own from.</summary>
    public static string DefaultJson()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("NT8Bridge.Signals.DefaultModel.json")
            ?? throw new InvalidOperationException("The built-in model is missing from the engine's DLL.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
