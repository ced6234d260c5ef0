using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using NT8Bridge.Indicators;

namespace NT8Bridge.Headless.Tests.Models;

/// <summary>A model with one to three things changed at places and in ways that a seed draws.</summary>
internal sealed class ModelMutation(int seed)
{
    private static readonly string[] Names =
    [
        "name", "buyAt", "sellAt", "indicators", "rules", "vote", "weight", "all", "any", "left", "op", "right", "$schema",
        "more",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "buy", "sell", "up", ">", "<", ">=", "crossesAbove", "crossesBelow", "close", "ema9", "5m.ema9",
        "2024-01-01T00:00:00",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The changed text.</summary>
    public string Of(string json)
    {
        JsonNode root = JsonNode.Parse(json)!;
        for (int i = _random.Next(1, 4); i > 0; i--) Change(root);
        return root.ToJsonString();
    }

    private void Change(JsonNode root)
    {
        JsonNode[] all = [.. All(root)];
        JsonNode[] fitting = _random.Next(3) == 0
            ? [.. all.Where(node => node.Parent is JsonObject && node.GetPropertyName() is "left" or "right" or "op" or "vote")]
            : all;
        JsonNode node = fitting.Length > 0 ? fitting[_random.Next(fitting.Length)] : root;
        switch (_random.Next(6))
        {
            case 0 when node is JsonObject { Count: > 0 } holder:
                holder.Remove(holder.ElementAt(_random.Next(holder.Count)).Key);
                break;
            case 1 when node is JsonObject holder:
                holder[Names[_random.Next(Names.Length)]] = Value();
                break;
            case 2 when node is JsonArray { Count: > 0 } list:
                list.Add(list[_random.Next(list.Count)]?.DeepClone());
                break;
            case 3 when node is JsonArray { Count: > 0 } list:
                list.RemoveAt(_random.Next(list.Count));
                break;
            default:
                if (node.Parent is not null) node.ReplaceWith(_random.Next(2) == 0 ? Value() : Operand());
                break;
        }
    }

    private static IEnumerable<JsonNode> All(JsonNode node) => (node switch
    {
        JsonObject holder => holder.Select(member => member.Value),
        JsonArray list => list,
        _ => [],
    }).OfType<JsonNode>().SelectMany(All).Prepend(node);

    private JsonNode? Value() => _random.Next(8) switch
    {
        0 => null,
        1 => _random.Next(2) == 0,
        2 => _random.Next(-3, 4),
        3 => _random.NextDouble() * 100,
        4 => new JsonArray(),
        5 => new JsonObject(),
        6 => Operand(),
        _ => Texts[_random.Next(Texts.Length)],
    };

    /// <summary>A text that is an operand, or nearly one.</summary>
    private string Operand()
    {
        IndicatorEntry entry = IndicatorCatalog.Entries[_random.Next(IndicatorCatalog.Entries.Count)];
        string[] timeframes = ["", "", "30s.", "1m.", "5m.", "15m.", "60m.", "7m.", "5q."];
        string[] outputs = ["", "", .. entry.Outputs.Select(one => "." + one), ".upper", "."];
        string parameters = _random.Next(4) switch
        {
            0 => "",
            1 => Draw(["0", "1", "9", "14", "200", "100001"]),
            2 => "(" + string.Join(", ", Numbers(_random.Next(5))) + ")",
            _ => "(",
        };
        return Draw(timeframes) + entry.Name + (parameters == "(" && _random.Next(3) > 0 ? "" : parameters) + Draw(outputs);
    }

    private IEnumerable<string> Numbers(int count) =>
        Enumerable.Range(0, count).Select(_ => Draw(["2", "3", "9", "21", "0.5", "-1", "x"]));

    private string Draw(string[] from) => from[_random.Next(from.Length)];
}
