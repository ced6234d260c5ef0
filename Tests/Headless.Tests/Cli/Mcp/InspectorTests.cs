using System;
using System.Diagnostics;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Headless.Tests.Cli.Mcp;

/// <summary>A client of other making, in another language, understands the server.</summary>
[TestClass]
[TestCategory("npm")]
public sealed class InspectorTests
{
    /// <summary>The last release whose command line runs by itself and on Node 20.</summary>
    private const string Package = "@modelcontextprotocol/inspector-cli@0.16.8";

    [TestMethod]
    public async Task The_inspector_lists_the_tools_and_calls_one()
    {
        using TemporaryFolder folder = new();
        await Run(
            "npm", "install", "--prefix", folder.Path, "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline",
            Package);
        string inspector = folder.At("node_modules/@modelcontextprotocol/inspector-cli/build/index.js");
        using var tools = JsonDocument.Parse(
            await Run("node", inspector, "dotnet", AgentSession.Program, "mcp", "--method", "tools/list"));
        Assert.AreEqual(8, tools.RootElement.GetProperty("tools").GetArrayLength(), "no report without a folder to write to");
        using var found = JsonDocument.Parse(await Run(
            "node", inspector, "dotnet", AgentSession.Program, "mcp", "--method", "tools/call", "--tool-name", "find_symbol",
            "--tool-arg", "query=EnterLong"));
        Assert.AreEqual(
            "EnterLong",
            found.RootElement.GetProperty("structuredContent").GetProperty("symbols")[0].GetProperty("name").GetString());
    }

    private static async Task<string> Run(string program, params string[] args)
    {
        ProcessStartInfo start = new(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string arg in args) start.ArgumentList.Add(arg);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output
            : throw new InvalidOperationException($"{program} {string.Join(' ', args)}: {await error}{await output}");
    }
}
