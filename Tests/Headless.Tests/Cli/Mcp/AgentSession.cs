using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace NT8Bridge.Headless.Tests.Cli.Mcp;

/// <summary>The real program as a server, and the protocol's own client to it.</summary>
internal sealed class AgentSession : IAsyncDisposable
{
    private readonly McpClient _client;

    private AgentSession(McpClient client) => _client = client;

    public McpClient Client => _client;

    public static string Program => Path.Combine(AppContext.BaseDirectory, "NT8Bridge.Headless.dll");

    /// <summary>Starts the server; what it makes for itself lands in <paramref name="temporary"/>.</summary>
    public static async Task<AgentSession> Start(string temporary, params string[] args) => new(await McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet", Arguments = [Program, "mcp", .. args],
            EnvironmentVariables = new Dictionary<string, string?>
            {
                ["TMPDIR"] = temporary, ["NT8BRIDGE_RITHMIC_PASSWORD"] = "hush", ["NT8BRIDGE_RITHMIC_USER"] = "me",
                ["NOT_HIDDEN"] = "seen",
            },
        })));

    public async Task<CallToolResult> Call(
        string tool, object arguments, IProgress<ProgressNotificationValue>? progress = null,
        CancellationToken cancellation = default)
    {
        var named = JsonSerializer.SerializeToElement(arguments).EnumerateObject()
            .ToDictionary(member => member.Name, member => (object?)member.Value);
        return await _client.CallToolAsync(tool, named, progress, cancellationToken: cancellation);
    }

    /// <summary>The structured result of a call that must do its work.</summary>
    public async Task<JsonElement> Result(string tool, object arguments)
    {
        CallToolResult result = await Call(tool, arguments);
        if (result.IsError == true || result.StructuredContent is null)
            throw new InvalidOperationException($"{tool}: {Text(result)}");
        return result.StructuredContent.Value;
    }

    /// <summary>Why a call was refused.</summary>
    public async Task<string> Refusal(string tool, object arguments)
    {
        CallToolResult result = await Call(tool, arguments);
        return result.IsError == true ? Text(result) : throw new InvalidOperationException($"{tool} was done: {Text(result)}");
    }

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    private static string Text(CallToolResult result) =>
        string.Join('\n', result.Content.OfType<TextContentBlock>().Select(one => one.Text));
}
