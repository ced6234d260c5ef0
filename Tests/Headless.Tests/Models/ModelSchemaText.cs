using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NT8Bridge.Indicators;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Tests.Models;

/// <summary>
/// The JSON schema of signal models, made from the engine's own tables: members, operators, votes, timeframes, prices,
/// indicators. Draft 7, because that is what editors know.
/// </summary>
internal static class ModelSchemaText
{
    private const string Number = @"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?";

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Dictionary<string, string> Descriptions = new()
    {
        ["$schema"] = "The schema by which an editor checks the file.",
        ["buyAt"] = "A score of this or more is Buy; above 0.",
        ["sellAt"] = "A score of this or less is Sell; below 0.",
        ["indicators"] = "Kept on every timeframe for display and export, beside those that rules read.",
        ["rules"] = "At each closed bar the weights of those that hold add up, for buy with plus, for sell with minus.",
        ["vote"] = "The direction that the rule speaks for.",
        ["weight"] = "What the vote counts; 1 when left out.",
        ["all"] = "Conditions that must hold together.",
        ["any"] = "Conditions of which one must hold.",
        ["left"] = "A price, an indicator with its timeframe, or a number.",
        ["right"] = "A price, an indicator with its timeframe, or a number.",
        ["op"] = "A cross compares with the base bar before.",
    };

    /// <summary>Timeframes that an engine builds, the base bars' first.</summary>
    public static IReadOnlyList<string> Timeframes { get; } =
        [.. new EngineOptions().Timeframes.Prepend(new EngineOptions().Interval).Select(one => one.ToString())];

    /// <summary>The whole text of docs/model-1.schema.json.</summary>
    public static string Of()
    {
        JsonObject schema = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "NT8Bridge signal model, version 1",
            ["description"] = "Rules that turn indicator values into Buy, Sell or Hold; docs/model.md explains them.",
            ["type"] = "object",
            ["required"] = List(["name", "buyAt", "sellAt", "rules"]),
            ["properties"] = Members(SignalModelReader.ModelMembers),
            ["additionalProperties"] = false,
            ["definitions"] = new JsonObject
            {
                ["rule"] = new JsonObject
                {
                    ["type"] = "object", ["required"] = List(["name", "vote"]), ["oneOf"] = OneOfGroups(),
                    ["properties"] = Members(SignalModelReader.RuleMembers), ["additionalProperties"] = false,
                },
                ["condition"] = new JsonObject { ["oneOf"] = new JsonArray(Reference("comparison"), Reference("group")) },
                ["group"] = new JsonObject
                {
                    ["type"] = "object", ["oneOf"] = OneOfGroups(),
                    ["properties"] = Members(SignalModelReader.GroupMembers), ["additionalProperties"] = false,
                },
                ["comparison"] = new JsonObject
                {
                    ["type"] = "object", ["required"] = List(SignalModelReader.ComparisonMembers),
                    ["properties"] = Members(SignalModelReader.ComparisonMembers), ["additionalProperties"] = false,
                },
                ["text"] = new JsonObject { ["type"] = "string", ["pattern"] = @"\S" },
                ["indicator"] = Completed(Indicators(), $"^(?:{IndicatorPattern()})$"),
                ["operand"] = new JsonObject
                {
                    ["anyOf"] = new JsonArray(
                        new JsonObject { ["type"] = "number" }, Completed(Operands(), $"^{OperandPattern()}$")),
                },
            },
        };
        return schema.ToJsonString(Format) + "\n";
    }

    private static JsonObject Members(IEnumerable<string> names) => new(names.Select(
        name => KeyValuePair.Create<string, JsonNode?>(name, Described(name, Member(name)))));

    private static JsonObject Described(string name, JsonObject member)
    {
        if (!Descriptions.TryGetValue(name, out string? description)) return member;

        // What stands beside a reference is not read in this draft.
        if (member.ContainsKey("$ref")) member = new JsonObject { ["allOf"] = new JsonArray(member) };
        member["description"] = description;
        return member;
    }

    private static JsonObject Member(string name) => name switch
    {
        "$schema" or "name" => Reference("text"),
        "buyAt" or "weight" => new JsonObject { ["type"] = "number", ["exclusiveMinimum"] = 0 },
        "sellAt" => new JsonObject { ["type"] = "number", ["exclusiveMaximum"] = 0 },
        "indicators" => new JsonObject { ["type"] = "array", ["uniqueItems"] = true, ["items"] = Reference("indicator") },
        "rules" => new JsonObject
        {
            ["type"] = "array", ["minItems"] = 1, ["maxItems"] = SignalModel.MaximumRules, ["items"] = Reference("rule"),
        },
        "vote" => new JsonObject { ["enum"] = List(SignalModelReader.Votes.Keys) },
        "op" => new JsonObject { ["enum"] = List(SignalModelReader.Operators.Select(one => one.Text)) },
        "all" or "any" => new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Reference("condition") },
        "left" or "right" => Reference("operand"),
        _ => throw new KeyNotFoundException($"the schema has nothing to say of the member '{name}' yet"),
    };

    /// <summary>A pattern for all forms, and a list of the usual ones, which editors complete.</summary>
    private static JsonObject Completed(IEnumerable<string> usual, string pattern) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string", ["pattern"] = pattern }, new JsonObject { ["enum"] = List(usual) }),
    };

    private static string OperandPattern() =>
        $@"(?:(?:{string.Join('|', Timeframes)})\.)?(?:{string.Join('|', Prices())}|{IndicatorPattern()})";

    private static string IndicatorPattern() => string.Join('|', IndicatorCatalog.Entries.Select(entry =>
    {
        int most = entry.Parameters.Count;
        string parameters = most == 0 ? @"(?:\(\s*\))?"
            : $@"(?:[0-9]+|\(\s*(?:{Number}(?:\s*,\s*{Number}){{0,{most - 1}}})?\s*\))?";
        return $@"{Regex.Escape(entry.Name)}{parameters}(?:\.(?:{string.Join('|', entry.Outputs)}))?";
    }));

    private static IEnumerable<string> Prices() => OperandParser.PriceNames.Append("price");

    private static IEnumerable<string> Operands() =>
        Timeframes.Select(one => one + ".").Prepend("")
            .SelectMany(one => Prices().Concat(Indicators()).Select(name => one + name));

    private static IEnumerable<string> Indicators() => IndicatorCatalog.Entries.SelectMany(entry =>
    {
        string name = entry.Name + (entry.Parameters is [{ IsWhole: true } first, ..] ? $"{first.Default}" : "");
        return entry.Outputs.Skip(1).Select(output => name + "." + output).Prepend(name);
    });

    private static JsonArray OneOfGroups() => new(
        [.. SignalModelReader.GroupMembers.Select(name => new JsonObject { ["required"] = List([name]) })]);

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/definitions/" + name };

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
