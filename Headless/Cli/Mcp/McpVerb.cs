using System;
using System.Collections.Generic;
using System.CommandLine;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Verbs;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary><c>mcp</c>: the server by which an agent uses the program. Standard output carries the protocol alone.</summary>
internal sealed class McpVerb : Verb
{
    private readonly Option<string[]> _allow = new("--allow")
    {
        HelpName = "FOLDER", AllowMultipleArgumentsPerToken = true,
        Description = "Folders that the tools may read: scripts, data, models. Without it: the bundled data alone.",
    };

    private readonly Option<string[]> _write = new("--write")
    {
        HelpName = "FOLDER", AllowMultipleArgumentsPerToken = true,
        Description = "Folders that the tools may write pages and tables to. Without it nothing is written.",
    };

    private readonly Option<double> _timeout = new Option<double>("--timeout")
    {
        HelpName = "SECONDS", DefaultValueFactory = _ => 600, Description = "Stop a script when it runs longer.",
    }.ReadStrictly();

    private readonly Option<int> _memory = new Option<int>("--memory")
    {
        HelpName = "MEGABYTES", DefaultValueFactory = _ => 4096,
        Description = "Stop a script when its process holds more memory, data and host included.",
    }.ReadStrictly();

    /// <inheritdoc/>
    public override string Name => "mcp";

    /// <inheritdoc/>
    public override string Description => "Serve the tools of this program to an agent, by the Model Context Protocol.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_allow, _write, _timeout, _memory];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        double timeout = context.Get(_timeout);
        if (!(timeout > 0 && timeout <= int.MaxValue / 1000))
            throw new WrongArgumentException($"--timeout: {timeout} is no number of seconds above 0.");
        int memory = context.Get(_memory);
        if (memory < 1) throw new WrongArgumentException($"--memory: {memory} is no number of 1 or more.");
        AllowedFolders folders = new(context.Get(_allow) ?? [], context.Get(_write) ?? []);
        using var folder = TemporaryPath.NewFolder("nt8bridge-mcp-");
        ToolGround ground = new(
            folders, new StoredResults(folder.Path), TimeSpan.FromSeconds(timeout), memory, context.PresentYear);
        using AgentServer server = new(ground, line => context.Terminal.Error.WriteLine("mcp: " + line));
        int calls = server.Run(context.Cancellation).GetAwaiter().GetResult();
        context.Cancellation.ThrowIfCancellationRequested();
        return new VerbResult(new { completed = true, calls });
    }
}
