using System;
using System.Collections.Generic;
using NT8Bridge.Build.Tools;

namespace NT8Bridge.Headless.Tests.TestCommand;

/// <summary>A machine whose programs and answers a test sets; it keeps what was run on it.</summary>
internal sealed class ScriptedMachine(params string[] commands) : IMachine
{
    private readonly HashSet<string> onPath = [.. commands];
    private readonly Queue<(int ExitCode, string Output, string? Brings)> answers = new();

    public bool IsRoot { get; init; }

    public List<string> Ran { get; } = [];

    public bool Has(string command) => onPath.Contains(command);

    /// <summary>What the next program that is run answers, and what is on the PATH after it.</summary>
    public ScriptedMachine Answer(int exitCode, string output = "", string? brings = null)
    {
        answers.Enqueue((exitCode, output, brings));
        return this;
    }

    public CommandResult Run(string command, params string[] arguments)
    {
        Ran.Add($"{command} {string.Join(' ', arguments)}");
        if (!answers.TryDequeue(out (int ExitCode, string Output, string? Brings) answer))
            throw new InvalidOperationException($"nothing was to be run, but {Ran[^1]} was");
        if (answer.Brings is not null) onPath.Add(answer.Brings);
        return new CommandResult(answer.ExitCode, answer.Output);
    }
}
