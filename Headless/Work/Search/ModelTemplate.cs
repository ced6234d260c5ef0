using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>A signal model of which some numbers and texts take several values.</summary>
internal sealed class ModelTemplate
{
    private readonly JObject _root;
    private readonly List<ModelAxis> _axes = [];

    private ModelTemplate(JObject root)
    {
        _root = root;
        ModelHoles.Collect(root, _axes);
        Rules = root["rules"] is JArray rules ? [.. rules] : [];
    }

    /// <summary>What takes several values, in the order of the text.</summary>
    public IReadOnlyList<ModelAxis> Axes => _axes;

    /// <summary>The rules as the text has them.</summary>
    public IReadOnlyList<JToken> Rules { get; }

    /// <summary>Reads the text.</summary>
    /// <exception cref="SignalModelException">It is no JSON, or a place with several values is written wrongly.</exception>
    public static ModelTemplate Read(string json)
    {
        try
        {
            using JsonTextReader reader = new(new StringReader(json)) { FloatParseHandling = FloatParseHandling.Decimal };
            return new ModelTemplate(JObject.Load(
                reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error }));
        }
        catch (JsonException error)
        {
            throw new SignalModelException(string.Empty, error.Message, error);
        }
    }

    /// <summary>The model with one value for each axis.</summary>
    public string Json(Func<string, JToken> valueOf) => ModelHoles.Filled(_root, valueOf).ToString(Formatting.Indented);

    /// <summary>The same in one line, with one of the rules alone and thresholds that any rule reaches.</summary>
    public string JsonOfRule(int rule, Func<string, JToken> valueOf)
    {
        var alone = (JObject)ModelHoles.Filled(Rules[rule], valueOf);
        alone["weight"] = 1;
        return new JObject
        {
            ["name"] = "rule", ["buyAt"] = 1, ["sellAt"] = -1, ["rules"] = new JArray(alone),
        }.ToString(Formatting.None);
    }

    /// <summary>Names of the axes that decide when a rule speaks.</summary>
    public string[] ConditionAxes(int rule) =>
    [
        .. Rules[rule].Children<JProperty>().Where(member => member.Name is "all" or "any")
            .SelectMany(ModelHoles.Names).Distinct(),
    ];

    /// <summary>The threshold of that name.</summary>
    public JToken Threshold(string name) => _root[name]!;
}
