using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace System.Web.Script.Serialization;

/// <summary>Objects to JSON and back.</summary>
public class JavaScriptSerializer
{
    /// <summary>Largest text; not enforced.</summary>
    public int MaxJsonLength { get; set; } = 2_097_152;

    /// <summary>An object as JSON.</summary>
    public string Serialize(object obj) => JsonConvert.SerializeObject(obj);

    /// <summary>An object from JSON.</summary>
    public T? Deserialize<T>(string input) => JsonConvert.DeserializeObject<T>(input);

    /// <summary>Dictionaries, arrays and values from JSON.</summary>
    public object? DeserializeObject(string input) => Plain(JToken.Parse(input));

    private static object? Plain(JToken token) => token switch
    {
        JObject map => map.Properties().ToDictionary(p => p.Name, p => Plain(p.Value)),
        JArray list => list.Select(Plain).ToArray(),
        JValue value => value.Value,
        _ => null,
    };
}
