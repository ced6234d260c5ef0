using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol.Protocol;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>One tool of the server.</summary>
internal interface IAgentTool
{
    /// <summary>Name, sentence and arguments, as the agent sees them.</summary>
    Tool Description { get; }

    /// <summary>Does the work.</summary>
    /// <param name="arguments">What the agent gave; null for nothing.</param>
    /// <param name="progress">Told percentage and step.</param>
    /// <param name="cancellation">Set when the agent does not want the result any more.</param>
    /// <exception cref="Cli.Arguments.WrongArgumentException">An argument is wrong.</exception>
    Task<CallToolResult> Call(
        IDictionary<string, JsonElement>? arguments, CallProgress progress, CancellationToken cancellation);
}
