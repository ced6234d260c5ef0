using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol.Protocol;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>Says what there is to work on: instruments, bundled data, and the files of the allowed folders.</summary>
internal sealed class DataListTool(ToolGround ground) : IAgentTool
{
    /// <inheritdoc/>
    public Tool Description { get; } = new()
    {
        Name = "data_list",
        Description = "List the instruments, the bundled data, and the data files, models and scripts below the allowed folders; "
            + "of data files what they hold and how many rows.",
        InputSchema = ToolSchema.Of([]),
        Annotations = new ToolAnnotations { ReadOnlyHint = true, OpenWorldHint = false },
    };

    /// <inheritdoc/>
    public Task<CallToolResult> Call(
        IDictionary<string, JsonElement>? arguments, CallProgress progress, CancellationToken cancellation)
    {
        if (arguments is { Count: > 0 }) throw new WrongArgumentException("this tool takes no arguments.");
        return Task.Run(() => ToolResult.Of(JsonFile.Node(DataList.Of(ground, progress, cancellation))), cancellation);
    }
}
