using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using NT8Bridge.Feeds.Rithmic.Credentials;

namespace NT8Bridge.Headless.Cli.Processes;

/// <summary>
/// How the process is started in which scripts run: this program once more, without the secrets of its surroundings.
/// </summary>
internal static class ChildStart
{
    private static readonly string[] SecretWords =
        ["PASSWORD", "PASSWD", "PASSPHRASE", "SECRET", "TOKEN", "CREDENTIAL", "APIKEY", "API_KEY", "ACCESS_KEY", "PRIVATE_KEY"];

    private static readonly string[] LoginOfSideFeed = [RithmicCredentials.UserVariable, RithmicCredentials.PasswordVariable];

    /// <summary>What to start for these arguments; the pipes are named to it where it is to be watched.</summary>
    public static ProcessStartInfo Of(IReadOnlyList<string> args, string? pipes)
    {
        string program = Environment.ProcessPath!;
        ProcessStartInfo start = new(program) { UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            start.ArgumentList.Add(Path.GetFullPath(Environment.GetCommandLineArgs()[0]));
        foreach (string arg in args) start.ArgumentList.Add(arg);
        foreach (string name in start.Environment.Keys.ToArray())
            if (!IsPassedOn(name, args)) start.Environment.Remove(name);
        if (pipes is not null) start.Environment[WatchedProcess.Variable] = pipes;
        return start;
    }

    /// <summary>
    /// Whether scripts may see a variable: one whose name speaks of a secret they may not, but for the login of a side feed that
    /// the arguments ask for.
    /// </summary>
    public static bool IsPassedOn(string variable, IReadOnlyList<string> args) => LoginOfSideFeed.Contains(variable)
        ? args.Any(arg => arg.StartsWith("--rithmic", StringComparison.Ordinal))
        : !SecretWords.Any(word => variable.Contains(word, StringComparison.OrdinalIgnoreCase));
}
