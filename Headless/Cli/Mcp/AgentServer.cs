using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>The Model Context Protocol over the standard streams: tools, and the results of the session as resources.</summary>
internal sealed class AgentServer(ToolGround ground, Action<string> log) : IDisposable
{
    private const string Instructions =
        "NT8Bridge runs NinjaScript outside NinjaTrader. Begin with data_list. Compile scripts until there are no diagnostics, "
        + "look names up with find_symbol, then backtest, check and optimize; sweep varies a signal model. Results that are too "
        + "long are cut, say so in leftOut, and stand whole at their resource. No tool trades or connects to anything.";

    private readonly Dictionary<string, IAgentTool> _tools =
        AgentTools.Of(ground).ToDictionary(tool => tool.Description.Name, StringComparer.Ordinal);

    private readonly CancellationTokenSource _end = new();
    private int _open;
    private int _calls;

    /// <summary>Serves until the client closes or <paramref name="cancellation"/> is set; the number of calls.</summary>
    public async Task<int> Run(CancellationToken cancellation)
    {
        McpServerOptions options = Options();
        await using (StdioServerTransport transport = new(options))
        await using (var server = McpServer.Create(transport, options))
        {
            try
            {
                await server.RunAsync(cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                log("the server is stopped");
            }

            // Whoever asked is gone; what still runs for it ends, processes too.
            await _end.CancelAsync();
            SpinWait.SpinUntil(() => Volatile.Read(ref _open) == 0, TimeSpan.FromSeconds(10));
        }

        return _calls;
    }

    /// <inheritdoc/>
    public void Dispose() => _end.Dispose();

    private McpServerOptions Options() => new()
    {
        ServerInfo = new Implementation { Name = "nt8bridge", Version = BacktestReport.Version, Title = "NT8Bridge" },
        ServerInstructions = Instructions,
        Capabilities = new ServerCapabilities { Tools = new ToolsCapability(), Resources = new ResourcesCapability() },
        Handlers = new McpServerHandlers
        {
            ListToolsHandler = (_, _) => ValueTask.FromResult(
                new ListToolsResult { Tools = [.. _tools.Values.Select(tool => tool.Description)] }),
            CallToolHandler = Call,
            ListResourcesHandler = (_, _) => ValueTask.FromResult(
                new ListResourcesResult { Resources = [.. FixedResources.List, .. ground.Results.List()] }),
            ListResourceTemplatesHandler = (_, _) => ValueTask.FromResult(new ListResourceTemplatesResult
            {
                ResourceTemplates =
                [
                    new ResourceTemplate
                    {
                        UriTemplate = StoredResults.Address + "{number}/{member}", Name = "member of a result",
                        Description = "One member of a result, tradeList for example.", MimeType = "application/json",
                    },
                ],
            }),
            ReadResourceHandler = (request, _) => ValueTask.FromResult(Read(request.Params!.Uri)),
        },
    };

    private ReadResourceResult Read(string address) => new()
    {
        Contents =
        [
            new TextResourceContents
            {
                Uri = address, MimeType = "application/json", Text = FixedResources.Text(address) ?? ground.Results.Read(address),
            },
        ],
    };

    private async ValueTask<CallToolResult> Call(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellation)
    {
        string name = request.Params!.Name;
        if (!_tools.TryGetValue(name, out IAgentTool? tool))
            throw new McpProtocolException($"there is no tool '{name}'", McpErrorCode.InvalidParams);
        Interlocked.Increment(ref _calls);
        Interlocked.Increment(ref _open);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _end.Token);
        try
        {
            return await tool.Call(request.Params.Arguments, Progress(request), either.Token);
        }
        catch (WrongArgumentException e)
        {
            return ToolResult.Refused(e.Message);
        }
        catch (OperationCanceledException)
        {
            log($"{name} was cancelled");
            throw;
        }
        catch (Exception e) when (e is not McpException)
        {
            log($"{name}: {e}");
            return ToolResult.Refused(Outputs.UnforeseenText.Of(e));
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private CallProgress Progress(RequestContext<CallToolRequestParams> request)
    {
        if (request.Params!.ProgressToken is not { } token) return new CallProgress(null);
        return new CallProgress(value =>
            _ = request.Server.NotifyProgressAsync(token, value, cancellationToken: _end.Token).ContinueWith(
                sent => log("progress could not be told: " + sent.Exception!.InnerException!.Message), CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default));
    }
}
