using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Newtonsoft.Json.Linq;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// Finds in a model's JSON what takes several values, and puts values there: an object {"from", "to", "step"} or {"in"}, a list
/// where a number stands, and braces in the text of an operand, "5m.ema{9..21:4}". A name lets several places take the same
/// value.
/// </summary>
internal static class ModelHoles
{
    private static readonly string[] SingleValued = ["buyAt", "sellAt", "weight", "left", "right"];
    private static readonly string[] Members = ["from", "to", "step", "in", "name", "same", "minus"];

    /// <summary>True for an object that stands for several values.</summary>
    public static bool IsHole(JToken token) =>
        token is JObject hole && (hole["from"] is not null || hole["in"] is not null || IsReference(hole));

    /// <summary>Adds the axes of a part of the model.</summary>
    /// <exception cref="SignalModelException">A place is written wrongly.</exception>
    public static void Collect(JToken token, List<ModelAxis> axes)
    {
        if (AxisOf(token) is { } axis) Add(token, axis, axes);
        else if (IsHole(token)) CheckReference((JObject)token, axes);
        else if (token.Type == JTokenType.String) foreach (TextHole hole in TextHole.In(token)) Add(token, hole, axes);
        else foreach (JToken child in token.Children()) Collect(child, axes);
    }

    /// <summary>Names of the axes that a part of the model reads.</summary>
    public static IEnumerable<string> Names(JToken token)
    {
        if (AxisOf(token) is { } axis) return [axis.Name];
        if (IsHole(token)) return [(string)(token["same"] ?? token["minus"])!];
        return token.Type == JTokenType.String
            ? TextHole.In(token).Select(hole => hole.Name)
            : token.Children().SelectMany(Names);
    }

    /// <summary>The part of the model with values in place of what takes several.</summary>
    public static JToken Filled(JToken token, Func<string, JToken> valueOf)
    {
        if (AxisOf(token) is { } axis) return valueOf(axis.Name).DeepClone();
        if (IsHole(token))
        {
            return token["same"] is { } same ? valueOf((string)same!).DeepClone()
                : new JValue(-(decimal)valueOf((string)token["minus"]!));
        }

        switch (token)
        {
            case JObject members:
                return new JObject(members.Properties()
                    .Select(member => new JProperty(member.Name, Filled(member.Value, valueOf))));
            case JArray list:
                return new JArray(list.Select(item => Filled(item, valueOf)));
            default:
                return token.Type == JTokenType.String && TextHole.In(token).Count > 0
                    ? new JValue(TextHole.Filled(token, name => Text(valueOf(name))))
                    : token.DeepClone();
        }
    }

    /// <summary>A value as the user reads it.</summary>
    public static string Text(JToken value) => Convert.ToString(((JValue)value).Value, CultureInfo.InvariantCulture)!;

    /// <summary>The number of a text in digits, as JSON has it.</summary>
    public static JToken Number(string text) => decimal.TryParse(
        text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? new JValue(number) : new JValue(text);

    private static ModelAxis? AxisOf(JToken token)
    {
        if (token is JArray list && IsSingleValued(token)) return new ModelAxis(token.Path, Listed(list, token));
        if (token is not JObject hole || !IsHole(token) || IsReference(hole)) return null;
        JProperty? unknown = hole.Properties().FirstOrDefault(member => Array.IndexOf(Members, member.Name) < 0);
        if (unknown is not null)
            throw new SignalModelException(unknown.Path, $"is unknown here; known are {string.Join(", ", Members)}.");
        string name = hole["name"] is { } named ? (string)named! : token.Path;
        if (hole["in"] is JArray values) return new ModelAxis(name, Listed(values, token));
        string step = hole["step"] is null ? "" : ":" + Text(Part("step"));
        return new ModelAxis(name, Ranged($"{name}={Text(Part("from"))}..{Text(Part("to"))}{step}", token));

        JToken Part(string member) => hole[member] is JValue { Type: JTokenType.Integer or JTokenType.Float } number ? number
            : throw new SignalModelException(
                token.Path, $"\"{member}\" must be a number: {{\"from\": 1, \"to\": 3, \"step\": 0.5}}.");
    }

    /// <summary>The values of "name=from..to:step" or "name=1,2,3".</summary>
    public static IReadOnlyList<JToken> Ranged(string text, JToken place)
    {
        try
        {
            return [.. ParameterAxis.Parse(text).Values.Select(Number)];
        }
        catch (FormatException error)
        {
            throw new SignalModelException(place.Path, error.Message, error);
        }
    }

    private static IReadOnlyList<JToken> Listed(JArray list, JToken place)
    {
        if (list.Count == 0) throw new SignalModelException(place.Path, "names no value.");
        JToken? wrong = list.FirstOrDefault(
            value => value.Type is not (JTokenType.Integer or JTokenType.Float or JTokenType.String));
        return wrong is null ? [.. list] : throw new SignalModelException(wrong.Path, "must be a number or a text.");
    }

    private static bool IsSingleValued(JToken token) =>
        token.Parent is JProperty member && Array.IndexOf(SingleValued, member.Name) >= 0;

    private static bool IsReference(JObject hole) => hole["same"] is not null || hole["minus"] is not null;

    private static void CheckReference(JObject hole, List<ModelAxis> axes)
    {
        string name = hole.Count == 1 && (hole["same"] ?? hole["minus"]) is { Type: JTokenType.String } text ? (string)text!
            : throw new SignalModelException(hole.Path, "must be {\"same\": \"NAME\"} or {\"minus\": \"NAME\"}.");
        ModelAxis known = Known(name, hole, axes);
        if (hole["minus"] is not null && known.Values.Any(value => value.Type == JTokenType.String))
            throw new SignalModelException(hole.Path, $"'{name}' has values that are no numbers, so there is no minus of them.");
    }

    private static void Add(JToken token, TextHole hole, List<ModelAxis> axes)
    {
        if (hole.Values is null) Known(hole.Name, token, axes);
        else Add(token, new ModelAxis(hole.Name, hole.Values), axes);
    }

    private static ModelAxis Known(string name, JToken place, List<ModelAxis> axes) =>
        axes.Find(axis => axis.Name == name) ?? throw new SignalModelException(
            place.Path,
            $"there is no '{name}' before it; the first place names the values: {{\"name\": \"{name}\", \"in\": [1, 2]}}.");

    private static void Add(JToken place, ModelAxis axis, List<ModelAxis> axes)
    {
        if (axes.Exists(other => other.Name == axis.Name))
        {
            throw new SignalModelException(
                place.Path, $"'{axis.Name}' has its values already; write {{\"same\": \"{axis.Name}\"}}.");
        }

        axes.Add(axis);
    }
}
