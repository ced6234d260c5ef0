using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>The JSON schema of a tool's arguments.</summary>
internal static class ToolSchema
{
    /// <summary>The schema of these.</summary>
    public static JsonElement Of(IReadOnlyList<ToolArgument> arguments)
    {
        JsonObject properties = [];
        foreach (ToolArgument argument in arguments) properties[argument.Name] = Of(argument);
        JsonObject schema = new()
        {
            ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false,
            ["required"] = new JsonArray(
                [.. arguments.Where(argument => argument.IsRequired).Select(argument => (JsonNode)argument.Name)]),
        };
        return JsonSerializer.SerializeToElement(schema);
    }

    private static JsonObject Of(ToolArgument argument)
    {
        JsonObject one = new();
        switch (argument.Kind)
        {
            case ArgumentKind.Number: one["type"] = "number"; break;
            case ArgumentKind.Flag: one["type"] = "boolean"; break;
            case ArgumentKind.Values: one["type"] = "object"; break;
            default: one["type"] = "string"; break;
        }

        if (argument.Choices.Count > 0)
            one["enum"] = new JsonArray([.. argument.Choices.Select(choice => (JsonNode)choice)]);
        if (argument.IsList && argument.Kind != ArgumentKind.Values)
            one = new JsonObject { ["type"] = "array", ["items"] = one };
        one["description"] = argument.Description;
        return one;
    }
}
