using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace NT8Bridge.Signals;

/// <summary>
/// Rules that turn indicator values into buy, hold or sell; read from JSON by <see cref="SignalModelReader"/>. Immutable:
/// one model can serve many engines.
/// </summary>
public sealed class SignalModel
{
    /// <summary>Most rules a model can have: a signal carries one bit for each.</summary>
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

    /// <summary>The text it was read from.</summary>
    public string Json { get; }

    /// <summary>Name of the model.</summary>
    public string Name { get; }

    /// <summary>Score from which the signal is Buy.</summary>
    public double BuyAt { get; }

    /// <summary>Score down from which the signal is Sell.</summary>
    public double SellAt { get; }

    /// <summary>Indicators kept on every timeframe for display and export, beside those that the rules read.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>The rules, in the order of their bits.</summary>
    public IReadOnlyList<SignalRule> Rules { get; }

    internal IReadOnlyList<Operand> Operands { get; }

    /// <summary>What the rules compare, each once.</summary>
    internal IReadOnlyList<Comparison> Comparisons { get; }

    /// <summary>The built-in model.</summary>
    public static SignalModel Default() => SignalModelReader.Read(DefaultJson());

    /// <summary>The built-in model's JSON, a starting point for a model of one's own.</summary>
    public static string DefaultJson()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("NT8Bridge.Signals.DefaultModel.json")
            ?? throw new InvalidOperationException("The built-in model is missing from the engine's DLL.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
