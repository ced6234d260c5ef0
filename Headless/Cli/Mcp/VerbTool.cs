using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol.Protocol;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Verbs;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>
/// A tool that is a verb: its arguments are the verb's options, its result what the verb writes by <c>--json</c>. The verb runs
/// as a process, so that a script can neither write into the protocol nor take the server along, and cancelling ends it.
/// </summary>
internal sealed class VerbTool : IAgentTool
{
    /// <summary>
    /// Options that belong to the user who started the server, or to the server itself; jobs for a cluster are the user's, too.
    /// </summary>
    private static readonly string[] Kept =
        ["--timeout", "--memory", "--json", "--force", "--shard", .. new SlurmOptions().All.Select(option => option.Name)];

    /// <summary>What a verb of several actions calls the first word behind it; a tool is one of them.</summary>
    private const string Action = "ACTION";

    private readonly Verb _verb;
    private readonly ToolGround _ground;
    private readonly ToolArgument[] _arguments;
    private readonly bool _hasLimits;

    /// <summary>Makes the tool of a verb.</summary>
    /// <param name="name">What the agent calls it.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="ground">What all tools share.</param>
    /// <param name="positional">What stands behind the verb without a name.</param>
    public VerbTool(string name, Verb verb, ToolGround ground, ArgumentKind positional = ArgumentKind.Input)
    {
        _verb = verb;
        _ground = ground;
        _hasLimits = verb.Options.Any(option => option.Name == "--timeout");
        bool mayWrite = ground.Folders.Write.Count > 0;
        _arguments =
        [
            .. verb.Arguments.Where(argument => argument.Name != Action)
                .Select(argument => ToolArgument.Of(argument, positional)),
            .. verb.Options.Where(option => !Kept.Contains(option.Name)).Select(ToolArgument.Of)
                .Where(argument => mayWrite || argument.Kind != ArgumentKind.Output),
        ];
        bool writes = _arguments.Any(argument => argument.Kind == ArgumentKind.Output);
        Description = new Tool
        {
            Name = name, Description = verb.Description, InputSchema = ToolSchema.Of(_arguments),
            Annotations = new ToolAnnotations { ReadOnlyHint = !writes, DestructiveHint = false, OpenWorldHint = false },
        };
    }

    /// <inheritdoc/>
    public Tool Description { get; }

    /// <summary>The action of the verb that is meant; nothing for a verb without.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <inheritdoc/>
    public async Task<CallToolResult> Call(
        IDictionary<string, JsonElement>? arguments, CallProgress progress, CancellationToken cancellation)
    {
        IReadOnlyList<string> words = new ToolWords(_ground.Folders, _ground.Results.Find).Of(_arguments, arguments);
        using var folder = TemporaryPath.NewFolder("nt8bridge-call-");
        string json = Path.Combine(folder.Path, "result.json");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);

        // Verbs that run scripts keep the time themselves, for each run of a script.
        if (!_hasLimits) limit.CancelAfter(_ground.Timeout);
        try
        {
            (int exitCode, IReadOnlyList<string> lines) = await VerbProcess.Run(
                [_verb.Name, .. Words, .. words, .. _hasLimits ? Limits() : [], "--json=" + json], folder.Path, progress,
                limit.Token);
            return File.Exists(json) ? Result(json, lines) : ToolResult.Refused(Said(exitCode, lines));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ToolResult.Refused(string.Create(
                CultureInfo.InvariantCulture, $"{_verb.Name} was stopped after {_ground.Timeout.TotalSeconds} s (--timeout)."));
        }
    }

    private string[] Limits() =>
    [
        string.Create(CultureInfo.InvariantCulture, $"--timeout={_ground.Timeout.TotalSeconds}"),
        string.Create(CultureInfo.InvariantCulture, $"--memory={_ground.Megabytes}"),
    ];

    private CallToolResult Result(string file, IReadOnlyList<string> lines)
    {
        JsonObject whole = JsonNode.Parse(File.ReadAllBytes(file))!.AsObject();
        string address = _ground.Results.Keep(Description.Name, file);

        // Files that do not compile and a script that looks ahead are what was asked for; an error is work that was not done.
        bool isFailed = whole.TryGetPropertyValue("error", out JsonNode? error) && error is not null;
        return ToolResult.Of(ShortResult.Of(whole, address), isFailed, isFailed ? Said(1, lines) : null);
    }

    private static string Said(int exitCode, IReadOnlyList<string> lines)
    {
        string[] errors = [.. lines.Where(line => line.StartsWith("error: ", StringComparison.Ordinal))];
        return errors.Length > 0 ? string.Join('\n', errors) : string.Create(
            CultureInfo.InvariantCulture, $"exit code {exitCode}: {string.Join('\n', lines.TakeLast(10))}");
    }
}
