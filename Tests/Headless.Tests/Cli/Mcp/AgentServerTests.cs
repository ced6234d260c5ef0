using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli.Mcp;

/// <summary>The server as an agent meets it: the real program, the real streams, the protocol's own client.</summary>
[TestClass]
public sealed class AgentServerTests
{
    private const string Trade = "if (CurrentBar == 23) EnterLong(); if (CurrentBar == 29) ExitLong();";

    private static readonly TemporaryFolder Folder = new();
    private static AgentSession _session = null!;

    [ClassInitialize]
    public static async Task Start(TestContext context)
    {
        _ = context;
        Directory.CreateDirectory(Folder.At("tmp"));
        Directory.CreateDirectory(Folder.At("in"));
        Directory.CreateDirectory(Folder.At("out"));
        using TemporaryFolder bars = new();
        RisingMinutes.Write(bars);
        File.Copy(bars.At(RisingMinutes.File), Folder.At("in/" + RisingMinutes.File));
        Folder.Write("in/Trader.cs", Script.Strategy("Trader", "", Trade));
        _session = await AgentSession.Start(Folder.At("tmp"), "--allow", Folder.At("in"), "--write", Folder.At("out"));
    }

    [ClassCleanup]
    public static async Task End()
    {
        await _session.DisposeAsync();
        Assert.IsEmpty(Directory.GetFileSystemEntries(Folder.At("tmp"), "nt8bridge-*"), "a server that has ended left something");
        Folder.Dispose();
    }

    [TestMethod]
    public async Task It_names_itself_its_tools_and_their_arguments()
    {
        Assert.AreEqual("nt8bridge", _session.Client.ServerInfo!.Name);
        IList<McpClientTool> tools = await _session.Client.ListToolsAsync();
        CollectionAssert.AreEqual(
            new[] { "data_list", "find_symbol", "compile", "backtest", "optimize", "sweep", "check", "model_check", "report" },
            tools.Select(tool => tool.Name).ToArray());
        foreach (McpClientTool tool in tools)
        {
            Assert.IsGreaterThan(20, tool.Description.Length, tool.Name);
            Assert.IsFalse(tool.JsonSchema.GetProperty("additionalProperties").GetBoolean());
            foreach (JsonProperty one in tool.JsonSchema.GetProperty("properties").EnumerateObject())
                Assert.IsGreaterThan(5, one.Value.GetProperty("description").GetString()!.Length, tool.Name + "." + one.Name);
        }
    }

    [TestMethod]
    public async Task A_broken_script_is_diagnosed_mended_and_traded()
    {
        string script = Folder.Write("in/Mended.cs", Script.Strategy("Mended", "", "EnterLongg();"));
        JsonElement broken = (await _session.Result("compile", new { paths = new[] { "Mended.cs" } })).GetProperty("files")[0];
        Assert.IsFalse(broken.GetProperty("ok").GetBoolean());
        JsonElement fault = broken.GetProperty("diagnostics")[0];
        Assert.AreEqual("CS0103", fault.GetProperty("code").GetString());
        Assert.AreEqual(17, fault.GetProperty("line").GetInt32());
        StringAssert.Contains(fault.GetProperty("message").GetString(), "EnterLongg");

        JsonElement symbols = (await _session.Result("find_symbol", new { query = "EnterLong" })).GetProperty("symbols");
        Assert.AreEqual("public Order EnterLong()", symbols[0].GetProperty("signature").GetString());

        File.WriteAllText(script, Script.Strategy("Mended", "", Trade));
        JsonElement mended = (await _session.Result("compile", new { paths = new[] { script } })).GetProperty("files")[0];
        Assert.IsTrue(mended.GetProperty("ok").GetBoolean());
        Assert.AreEqual("Mended", mended.GetProperty("strategies")[0].GetString());

        JsonElement run = await _session.Result(
            "backtest", new { strategy = "Mended", script = new[] { "Mended.cs" }, bars = new[] { RisingMinutes.File } });
        Assert.AreEqual(1, run.GetProperty("trades").GetInt32());
        Assert.AreEqual(60, run.GetProperty("bars").GetInt32());

        // Sent at the close of bar 23 and filled at the next open, 1024; sent at that of bar 29, filled at 1030: 6 points at 50.
        Assert.AreEqual(300, run.GetProperty("netProfit").GetDouble());
        string address = run.GetProperty("resource").GetString()!;
        ReadResourceResult whole = await _session.Client.ReadResourceAsync(address);
        using var document = JsonDocument.Parse(((TextResourceContents)whole.Contents[0]).Text);
        Assert.AreEqual("backtest", document.RootElement.GetProperty("nt8bridge").GetString());
        ReadResourceResult list = await _session.Client.ReadResourceAsync(address + "/tradeList");
        StringAssert.Contains(((TextResourceContents)list.Contents[0]).Text, "\"entryPrice\":1024");
        CollectionAssert.Contains(
            (await _session.Client.ListResourcesAsync()).Select(one => one.Uri).ToArray(), address);
    }

    [TestMethod]
    public async Task A_sweep_tells_how_far_it_is_and_what_is_best()
    {
        ConcurrentQueue<ProgressNotificationValue> told = new();
        CallToolResult result = await _session.Call(
            "sweep",
            new
            {
                bars = new[] { await Gold() }, instrument = "GC 12-13", period = "30s", from = "2013-10-08T18:00",
                param = new { StopAtrMultiple = "1,2", TargetAtrMultiple = "1..3:1" },
            },
            new Told(told));
        Assert.AreNotEqual(true, result.IsError);
        Assert.AreEqual(6, result.StructuredContent!.Value.GetProperty("variants").GetInt32());
        Assert.IsGreaterThan(1, told.Count);
        float[] numbers = [.. told.Select(one => one.Progress)];
        CollectionAssert.AreEqual(numbers.Order().Distinct().ToArray(), numbers, "they only rise");
    }

    [TestMethod]
    public async Task A_run_that_is_cancelled_leaves_no_process()
    {
        string mark = "Sleeper" + Guid.NewGuid().ToString("N");
        Folder.Write($"in/{mark}.cs", Script.Strategy(mark, "", "System.Threading.Thread.Sleep(600000);"));
        using CancellationTokenSource cancellation = new();
        TaskCompletionSource runs = new();
        Task<CallToolResult> call = _session.Call(
            "backtest", new { strategy = mark, script = new[] { mark + ".cs" }, bars = new[] { RisingMinutes.File } },
            new Until(value => value.Message!.StartsWith(mark, StringComparison.Ordinal), runs), cancellation.Token);
        Assert.AreSame(runs.Task, await Task.WhenAny(runs.Task, call), "it ended before the script ran");
        int[] alive = Processes(mark);
        Assert.HasCount(2, alive, "the one that watches and the one in which the script runs");
        await cancellation.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => call);

        // The client does not wait for the server; a process that is there still ends without anybody's help.
        SpinWait.SpinUntil(() => Processes(mark).Length == 0, TimeSpan.FromSeconds(20));
        Assert.IsEmpty(Processes(mark));
        JsonElement after = await _session.Result("find_symbol", new { query = "EnterLongLimit" });
        Assert.IsGreaterThan(0, after.GetProperty("shown").GetInt32(), "the server goes on");
    }

    [TestMethod]
    public async Task Files_outside_the_folders_are_neither_read_nor_written()
    {
        using TemporaryFolder outside = new();
        string secret = outside.Write("Secret.cs", Script.Strategy("Secret", "", ""));
        Directory.CreateSymbolicLink(Folder.At("in/way-out"), outside.Path);
        string[] ways = [secret, "../../" + Path.GetFileName(outside.Path) + "/Secret.cs", "way-out/Secret.cs", "way-out"];
        foreach (string way in ways)
        {
            string refusal = await _session.Refusal("compile", new { paths = new[] { way } });
            Assert.AreEqual(
                $"paths: '{way}' may not be read: it lies below none of the folders that the server was started with by --allow.",
                refusal);
        }

        StringAssert.Contains(
            await _session.Refusal("compile", new { paths = new[] { "." } }), "way-out, which leads out of the folders");
        Directory.Delete(Folder.At("in/way-out"));

        object bars = new[] { RisingMinutes.File };
        foreach (string page in new[] { outside.At("page.html"), Folder.At("in/page.html"), "../page.html", "/page.html" })
        {
            StringAssert.Contains(
                await _session.Refusal(
                    "backtest", new { strategy = "Trader", script = new[] { "Trader.cs" }, bars, report = page }),
                $"report: '{page}' may not be written");
        }

        StringAssert.Contains(
            await _session.Refusal(
                "backtest", new { strategy = "NT8BridgeStrategy", bars, param = new { ModelFile = secret } }),
            "param: '" + secret + "' may not be read");
        foreach (string option in new[] { "commission", "trading_hours", "zone" })
        {
            Dictionary<string, object> arguments = new()
            {
                ["strategy"] = "Trader", ["script"] = new[] { "Trader.cs" }, ["bars"] = bars, [option] = secret,
            };
            StringAssert.Contains(await _session.Refusal("backtest", arguments), $"{option}: '{secret}' may not be read");
        }

        Assert.IsFalse(File.Exists(outside.At("page.html")));
    }

    [TestMethod]
    public async Task A_page_is_written_of_a_result_of_the_session()
    {
        JsonElement run = await _session.Result(
            "backtest", new { strategy = "Trader", script = new[] { "Trader.cs" }, bars = new[] { RisingMinutes.File } });
        await _session.Result(
            "report", new { files = new[] { run.GetProperty("resource").GetString() }, @out = "page.html" });
        StringAssert.Contains(File.ReadAllText(Folder.At("out/page.html")), "Trader");
        Folder.Write("out/mine.html", "my own page");
        StringAssert.Contains(
            await _session.Refusal(
                "report", new { files = new[] { run.GetProperty("resource").GetString() }, @out = "mine.html" }),
            "is there and no result of this program");
    }

    [TestMethod]
    public async Task Scripts_see_no_secrets_and_cannot_speak_in_the_protocol()
    {
        Folder.Write("in/Teller.cs", Script.Strategy("Teller", "", """
            if (CurrentBar > 0) return;
            Console.WriteLine("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\"}");
            foreach (string name in new[] { "NT8BRIDGE_RITHMIC_PASSWORD", "NT8BRIDGE_RITHMIC_USER", "NOT_HIDDEN" })
                Print(name + "=" + Environment.GetEnvironmentVariable(name));
            Print(Console.In.ReadToEnd().Length);
            """));
        JsonElement run = await _session.Result(
            "backtest", new { strategy = "Teller", script = new[] { "Teller.cs" }, bars = new[] { RisingMinutes.File } });
        string output = run.GetProperty("output").GetRawText();
        StringAssert.Contains(output, "NT8BRIDGE_RITHMIC_PASSWORD=\"");
        StringAssert.Contains(output, "NT8BRIDGE_RITHMIC_USER=\"");
        StringAssert.Contains(output, "NOT_HIDDEN=seen");
    }

    [TestMethod]
    public async Task Wrong_arguments_are_told_and_the_server_goes_on()
    {
        Assert.AreEqual(
            "'query' is no argument of this tool; there are paths, each, nt.",
            await _session.Refusal("compile", new { query = "x" }));
        StringAssert.StartsWith(await _session.Refusal("compile", new { }), "paths is missing: ");
        StringAssert.Contains(
            await _session.Refusal(
                "backtest", new { strategy = "Trader", bars = new[] { RisingMinutes.File }, slippage = "2,5" }),
            "error: --slippage: ");
        StringAssert.Contains(
            await _session.Refusal("backtest", new { strategy = "NT8BridgeStrategy", param = new { UseRithmic = true } }),
            "which no tool of this server can use");
        Folder.Write("in/model.json", Signals.SignalModel.DefaultJson());
        JsonElement model = await _session.Result("model_check", new { file = "model.json" });
        Assert.IsTrue(model.GetProperty("sound").GetBoolean());
        ReadResourceResult schema = await _session.Client.ReadResourceAsync("nt8bridge://models/schema");
        StringAssert.Contains(((TextResourceContents)schema.Contents[0]).Text, "crossesAbove");

        JsonElement list = await _session.Result("data_list", new { });
        JsonElement file = list.GetProperty("files").EnumerateArray().Single(
            one => one.GetProperty("path").GetString()!.EndsWith(RisingMinutes.File, StringComparison.Ordinal));
        Assert.AreEqual(60, file.GetProperty("rows").GetInt32());
        Assert.AreEqual("2013-10-07T15:00:00Z", file.GetProperty("lastUtc").GetString());
    }

    private static async Task<string> Gold()
    {
        JsonElement list = await _session.Result("data_list", new { });
        return list.GetProperty("files").EnumerateArray().Select(one => one.GetProperty("path").GetString()!)
            .Single(path => path.Contains("GCZ3", StringComparison.Ordinal));
    }

    /// <summary>The processes whose command line has the word, the server's own and those of tests aside.</summary>
    private static int[] Processes(string word)
    {
        List<int> found = [];
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), out int id)) continue;
            try
            {
                if (Encoding.UTF8.GetString(File.ReadAllBytes(folder + "/cmdline")).Contains(word, StringComparison.Ordinal))
                    found.Add(id);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It ended while the folder was looked through.
            }
        }

        return [.. found];
    }

    private sealed class Told(ConcurrentQueue<ProgressNotificationValue> told) : IProgress<ProgressNotificationValue>
    {
        public void Report(ProgressNotificationValue value) => told.Enqueue(value);
    }

    private sealed class Until(Func<ProgressNotificationValue, bool> isReached, TaskCompletionSource reached)
        : IProgress<ProgressNotificationValue>
    {
        public void Report(ProgressNotificationValue value)
        {
            if (isReached(value)) reached.TrySetResult();
        }
    }
}
