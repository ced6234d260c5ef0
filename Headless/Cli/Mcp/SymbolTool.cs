using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol.Protocol;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>Finds what NinjaScript has to offer, so that an agent need not guess a member's name or its arguments.</summary>
internal sealed class SymbolTool : IAgentTool
{
    private const int Most = 40;

    private static readonly ToolArgument Query = new(
        "query", "", ArgumentKind.Text, IsList: false, IsRequired: true,
        "A name or a part of it (EnterLong), a type and a member (Strategy.EnterLong), or words of the documentation.", []);

    /// <inheritdoc/>
    public Tool Description { get; } = new()
    {
        Name = "find_symbol",
        Description = "Find types and members of NinjaScript as scripts compile against them: signature and documentation.",
        InputSchema = ToolSchema.Of([Query]),
        Annotations = new ToolAnnotations { ReadOnlyHint = true, OpenWorldHint = false },
    };

    /// <inheritdoc/>
    public Task<CallToolResult> Call(
        IDictionary<string, JsonElement>? arguments, CallProgress progress, CancellationToken cancellation)
    {
        if (arguments?.Keys.FirstOrDefault(key => key != Query.Name) is { } unknown)
            throw new WrongArgumentException($"'{unknown}' is no argument of this tool; there is {Query.Name}.");
        if (arguments is null || !arguments.TryGetValue(Query.Name, out JsonElement query)
            || query.ValueKind != JsonValueKind.String || query.GetString()!.Trim().Length == 0)
        {
            throw new WrongArgumentException($"{Query.Name} is missing: {Query.Description}");
        }

        (IReadOnlyList<FoundSymbol> found, int all) = SymbolSearch.Find(query.GetString()!, Most);
        JsonObject result = JsonFile.Node(new { found = all, shown = found.Count, symbols = found });
        return Task.FromResult(ToolResult.Of(result));
    }
}
