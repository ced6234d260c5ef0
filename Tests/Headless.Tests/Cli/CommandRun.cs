using System.IO;
using System.Text.Json;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Cli.Output;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>One run of the command, as a user would start it, within this process.</summary>
internal sealed class CommandRun
{
    private CommandRun(int exitCode, string output, string error)
    {
        ExitCode = exitCode;
        Output = output;
        Error = error;
    }

    public int ExitCode { get; }

    public string Output { get; }

    public string Error { get; }

    public static CommandRun Of(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int exitCode = CommandLine.Run(args, new Terminal(output, error, showsProgress: false));
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs with <c>--json</c> and gives what was written.</summary>
    public static (CommandRun Run, JsonElement Json) WithJson(params string[] args)
    {
        using TemporaryFolder folder = new();
        string file = folder.At("result.json");
        CommandRun run = Of([.. args, "--json", file]);
        if (!File.Exists(file)) return (run, default);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
        return (run, document.RootElement.Clone());
    }
}
