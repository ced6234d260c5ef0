using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>Makes what a call gives back.</summary>
internal static class ToolResult
{
    /// <summary>A result, structured and once more as text, for clients that know text alone.</summary>
    public static CallToolResult Of(JsonObject result, bool isFailed = false, string? said = null) => new()
    {
        StructuredContent = JsonSerializer.SerializeToElement(result), IsError = isFailed,
        Content = said is null ? [Text(ShortResult.Text(result))] : [Text(said), Text(ShortResult.Text(result))],
    };

    /// <summary>Why nothing was done.</summary>
    public static CallToolResult Refused(string why) => new() { IsError = true, Content = [Text(why)] };

    private static TextContentBlock Text(string text) => new() { Text = text };
}
