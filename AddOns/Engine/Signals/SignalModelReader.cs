using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NT8Bridge.Indicators;

namespace NT8Bridge.Signals;

/// <summary>
/// Reads a model from JSON; docs/model.md describes the text. Nothing is guessed: an unknown member, operator, price, indicator
/// or parameter ends in a <see cref="SignalModelException"/> with the JSON path.
/// </summary>
public static class SignalModelReader
{
    /// <summary>Names the schema by which an editor checks the file; the reader has no use for it.</summary>
    private const string SchemaMember = "$schema";

    internal static readonly string[] ModelMembers = { SchemaMember, "name", "buyAt", "sellAt", "indicators", "rules" };
    internal static readonly string[] RuleMembers = { "name", "vote", "weight", "all", "any" };
    internal static readonly string[] GroupMembers = { "all", "any" };
    internal static readonly string[] ComparisonMembers = { "left", "op", "right" };

    /// <summary>The operators; which side has to be the greater one, and whether it has to become so at this bar.</summary>
    internal static readonly IReadOnlyList<(string Text, bool IsRightGreater, bool IsCrossing)> Operators = new[]
    {
        (">", false, false), ("<", true, false), ("crossesAbove", false, true), ("crossesBelow", true, true),
    };

    internal static readonly IReadOnlyDictionary<string, SignalDirection> Votes = new Dictionary<string, SignalDirection>
    {
        ["buy"] = SignalDirection.Buy, ["sell"] = SignalDirection.Sell,
    };

    /// <summary>Characters of the longest text; a model written by hand has a few thousand.</summary>
    private const int MostCharacters = 1 << 20;

    /// <summary>Groups within groups; deeper ones could take the stack of the process.</summary>
    private const int DeepestNesting = 64;

    /// <summary>Reads a model from a file, of which no more is taken into memory than a model may have.</summary>
    /// <exception cref="SignalModelException">The text is no JSON or no model.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static SignalModel ReadFile(string path)
    {
        using var reader = new StreamReader(path);
        char[] text = new char[MostCharacters + 1];
        return Read(new string(text, 0, reader.ReadBlock(text, 0, text.Length)));
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="SignalModelException">
    /// The text is no JSON or no model, or its indicators would take too much memory.
    /// </exception>
    public static SignalModel Read(string json)
    {
        if (json is null) throw new ArgumentNullException(nameof(json));
        if (json.Length > MostCharacters)
        {
            throw new SignalModelException(
                string.Empty, $"it has more than the {MostCharacters} characters that a model may have.");
        }

        JObject root = Parse(json);
        Allow(root, ModelMembers);
        if (root[SchemaMember] is not null) Text(root, SchemaMember);
        string name = Text(root, "name");
        var budget = new MemoryBudget(name);
        var table = new OperandTable(budget);
        double buyAt = Number(root, "buyAt");
        double sellAt = Number(root, "sellAt");
        if (buyAt <= 0)
            throw new SignalModelException("buyAt", "must be above 0, since a score of 0 means that no rule spoke.");
        if (sellAt >= 0)
            throw new SignalModelException("sellAt", "must be below 0, since a score of 0 means that no rule spoke.");
        return new SignalModel(
            json, name, buyAt, sellAt, Indicators(root, budget), Rules(root, table), table.Operands, table.Comparisons);
    }

    /// <summary>The JSON of a model. A text that looks like a date stays the text that it is.</summary>
    /// <exception cref="SignalModelException">It is no JSON object.</exception>
    internal static JObject Parse(string json)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json))
            {
                MaxDepth = DeepestNesting, DateParseHandling = DateParseHandling.None,
            };
            var root = JObject.Load(
                reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
            while (reader.Read())
            {
                // What stands behind the model makes the reader throw, unless it is a comment.
            }

            return root;
        }
        catch (JsonException error)
        {
            throw new SignalModelException(string.Empty, error.Message, error);
        }
    }

    private static List<string> Indicators(JObject root, MemoryBudget budget)
    {
        var names = new List<string>();
        var known = new HashSet<string>();
        if (root["indicators"] is not { } list) return names;
        if (list is not JArray array) throw At(list, "must be a list of indicator names such as [\"ema9\", \"macd.signal\"].");
        foreach (JToken item in array)
        {
            if (item.Type != JTokenType.String) throw At(item, "must be the name of an indicator in quotes.");
            string name = (string)item!;
            if (!IndicatorCatalog.TryParse(name, out IndicatorRequest? request, out string? error)) throw At(item, error!);
            if (!known.Add(name)) throw At(item, $"'{name}' is listed twice.");
            names.Add(name);
            budget.AddOnce(request!);
            budget.Verify(isWhole: false);
        }

        return names;
    }

    private static SignalRule[] Rules(JObject root, OperandTable table)
    {
        if (root["rules"] is not JArray array || array.Count == 0)
            throw new SignalModelException("rules", "must be a list with at least one rule.");
        if (array.Count > SignalModel.MaximumRules)
        {
            throw new SignalModelException(
                "rules", $"{array.Count} rules are more than the {SignalModel.MaximumRules} that a signal can name.");
        }

        SignalRule[] rules = array.Select(token => Rule(token, table)).ToArray();
        for (int i = 0; i < rules.Length; i++)
        {
            if (Array.FindIndex(rules, rule => rule.Name == rules[i].Name) < i)
                throw At(array[i]["name"]!, $"two rules are called '{rules[i].Name}'; signals could not tell them apart.");
        }

        return rules;
    }

    private static SignalRule Rule(JToken token, OperandTable table)
    {
        if (token is not JObject rule) throw At(token, "must be a rule: {\"name\", \"vote\", \"weight\", \"all\" or \"any\"}.");
        Allow(rule, RuleMembers);
        string name = Text(rule, "name");
        string said = Text(rule, "vote");
        if (!Votes.TryGetValue(said, out SignalDirection vote))
            throw At(rule["vote"]!, $"'{said}' is no vote; write \"buy\" or \"sell\".");
        double weight = rule["weight"] is null ? 1 : Number(rule, "weight");
        if (weight <= 0) throw At(rule["weight"]!, "must be above 0; the vote gives the direction.");
        return new SignalRule(name, vote, weight, Group(rule, table));
    }

    private static Condition Group(JObject holder, OperandTable table)
    {
        string[] present = GroupMembers.Where(member => holder[member] is not null).ToArray();
        if (present.Length != 1) throw At(holder, "needs exactly one of \"all\" and \"any\".");
        JToken list = holder[present[0]]!;
        if (list is not JArray { Count: > 0 } array) throw At(list, "must be a list with at least one condition.");
        Condition[] members = array.Select(item => ConditionOf(item, table)).ToArray();
        return members.Length == 1 ? members[0] : new ConditionGroup(present[0] == "all", members);
    }

    private static Condition ConditionOf(JToken token, OperandTable table)
    {
        if (token is not JObject condition)
            throw At(token, "must be a comparison {\"left\", \"op\", \"right\"} or a group {\"all\"} or {\"any\"}.");
        if (condition["all"] is not null || condition["any"] is not null)
        {
            Allow(condition, GroupMembers);
            return Group(condition, table);
        }

        Allow(condition, ComparisonMembers);
        int left = OperandOf(condition, "left", table);
        int right = OperandOf(condition, "right", table);
        string op = Text(condition, "op");
        (string text, bool isRightGreater, bool isCrossing) = Operators.FirstOrDefault(one => one.Text == op);
        if (text is null)
            throw At(condition["op"]!, $"'{op}' is no operator; write >, <, crossesAbove or crossesBelow.");
        var comparison = new Comparison(isRightGreater ? right : left, isRightGreater ? left : right, isCrossing);
        return new ComparisonCondition(table.PositionOf(comparison));
    }

    private static int OperandOf(JObject condition, string member, OperandTable table)
    {
        JToken token = condition[member] ?? throw At(condition, $"\"{member}\" is missing.");
        if (token.Type is JTokenType.Integer or JTokenType.Float)
        {
            double value = Finite(token);
            return table.PositionOf(Operand.OfConstant(value.ToString("R", CultureInfo.InvariantCulture), value));
        }

        if (token.Type != JTokenType.String) throw At(token, "must be a number or a text such as \"5m.ema9\".");
        try
        {
            return table.PositionOf(OperandParser.Parse((string)token!));
        }
        catch (FormatException error)
        {
            throw new SignalModelException(token.Path, error.Message, error);
        }
    }

    private static void Allow(JObject holder, string[] members)
    {
        JProperty? unknown = holder.Properties().FirstOrDefault(property => Array.IndexOf(members, property.Name) < 0);
        if (unknown is not null) throw At(unknown, $"is unknown here; known are {string.Join(", ", members)}.");
    }

    private static string Text(JObject holder, string member)
    {
        JToken token = holder[member] ?? throw At(holder, $"\"{member}\" is missing.");
        if (token.Type != JTokenType.String || ((string)token!).Trim().Length == 0) throw At(token, "must be a text.");
        return (string)token!;
    }

    private static double Number(JObject holder, string member)
    {
        JToken token = holder[member] ?? throw At(holder, $"\"{member}\" is missing.");
        return token.Type is JTokenType.Integer or JTokenType.Float ? Finite(token) : throw At(token, "must be a number.");
    }

    private static double Finite(JToken token)
    {
        double value = (double)token;
        return value - value == 0 ? value : throw At(token, "must be a finite number.");
    }

    private static SignalModelException At(JToken token, string reason) => new(token.Path, reason);
}
