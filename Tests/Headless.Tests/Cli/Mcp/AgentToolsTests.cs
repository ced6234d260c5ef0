using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Cli.Mcp;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Verbs;

namespace NT8Bridge.Headless.Tests.Cli.Mcp;

/// <summary>What the tools are, and that none of them can trade, log in, or get round the folders.</summary>
[TestClass]
public sealed class AgentToolsTests
{
    private static readonly string[] Peaceful =
        ["data_list", "find_symbol", "compile", "backtest", "optimize", "sweep", "check", "model_check", "report"];

    [TestMethod]
    public void There_is_no_tool_that_trades_plays_live_or_works_on_folders_of_NinjaTraders()
    {
        using TemporaryFolder folder = new();
        ToolGround ground = Ground(folder, mayWrite: true);
        CollectionAssert.AreEqual(Peaceful, AgentTools.Of(ground).Select(tool => tool.Description.Name).ToArray());
        string[] words =
            [
                "rithmic", "gateway", "account", "password", "user", "login", "live", "speed", "atm", "fault", "folder", "slurm",
                "shard", "shards", "parts", "partition",
            ];
        int asked = 0;
        foreach (IAgentTool tool in AgentTools.Of(ground))
        {
            foreach (JsonProperty argument in tool.Description.InputSchema.GetProperty("properties").EnumerateObject())
            {
                Assert.IsFalse(
                    words.Any(word => argument.Name.Split('_').Contains(word)), $"{tool.Description.Name} has {argument.Name}");
                asked++;
            }
        }

        Assert.IsGreaterThan(100, asked);
        string[] live = [.. new PlayVerb().Options.Where(option => option.Name.StartsWith("--rithmic", StringComparison.Ordinal))
            .Select(option => option.Name)];
        Assert.IsGreaterThan(3, live.Length, "the verb that can log in is known by these options");
    }

    [TestMethod]
    public void Every_option_that_names_a_file_or_folder_is_guarded()
    {
        string[] places = ["FILE", "FOLDER", "PATH", "ZIP"];
        int guarded = 0;
        foreach (Verb verb in new Verb[] { new BacktestVerb(), new OptimizeVerb(), new SweepVerb(), new CheckVerb() })
        {
            foreach (Option option in verb.Options)
            {
                bool isPlace = places.Any(place => (option.HelpName ?? "").Contains(place, StringComparison.Ordinal));

                // Those take a name or a file; a text that could be a path is looked at too. A cluster's folder is no argument of
                // a tool.
                if (!isPlace || option.Name is "--commission" or "--trading-hours" or "--parts") continue;
                Assert.AreEqual(
                    option is OutputOption ? ArgumentKind.Output : ArgumentKind.Input, ToolArgument.Of(option).Kind, option.Name);
                guarded++;
            }
        }

        Assert.IsGreaterThan(20, guarded);
    }

    [TestMethod]
    public void Without_a_folder_to_write_to_no_tool_has_a_file_to_write()
    {
        using TemporaryFolder folder = new();
        foreach (IAgentTool tool in AgentTools.Of(Ground(folder, mayWrite: false)))
        {
            Assert.AreEqual(true, tool.Description.Annotations!.ReadOnlyHint, tool.Description.Name);
            JsonElement arguments = tool.Description.InputSchema.GetProperty("properties");
            string[] names = [.. arguments.EnumerateObject().Select(one => one.Name)];
            CollectionAssert.DoesNotContain(names, "report");
            CollectionAssert.DoesNotContain(names, "out");
            CollectionAssert.DoesNotContain(names, "json");
            CollectionAssert.DoesNotContain(names, "force");
        }
    }

    [TestMethod]
    public void A_long_result_is_cut_at_its_longest_members_and_says_so()
    {
        JsonObject whole = new()
        {
            ["trades"] = 3000, ["tradeList"] = Numbers(9000), ["orderPaths"] = Numbers(4000), ["warnings"] = Numbers(3),
        };
        JsonObject cut = ShortResult.Of(whole, "nt8bridge://results/1");
        Assert.IsLessThan(25_000, cut.ToJsonString().Length);
        Assert.AreEqual(9000, cut["leftOut"]!["tradeList"]!.GetValue<int>());
        Assert.IsNull(cut["leftOut"]!["orderPaths"], "what fits stays");
        Assert.HasCount(4000, cut["orderPaths"]!.AsArray());
        Assert.AreEqual(3000, cut["trades"]!.GetValue<int>());
        Assert.AreEqual("nt8bridge://results/1", cut["resource"]!.GetValue<string>());
        Assert.IsTrue(whole.ContainsKey("tradeList"), "the whole one is as it was");

        JsonObject small = ShortResult.Of(new JsonObject { ["trades"] = 1 }, "a");
        Assert.IsFalse(small.ContainsKey("leftOut"));
    }

    [TestMethod]
    public void The_verb_needs_folders_that_are_there_and_sound_limits()
    {
        string[][] wrong = [["--allow", "/nowhere/at/all"], ["--timeout", "0"], ["--timeout", "x"], ["--memory", "0"]];
        foreach (string[] args in wrong)
        {
            var run = CommandRun.Of(["mcp", .. args]);
            Assert.AreEqual(CommandLine.WrongArguments, run.ExitCode, string.Join(' ', args));
            StringAssert.Contains(run.Error, args[0]);
            Assert.AreEqual("", run.Output);
        }
    }

    private static JsonArray Numbers(int count) => new([.. Enumerable.Range(0, count).Select(at => (JsonNode)(at % 10 + 10))]);

    private static ToolGround Ground(TemporaryFolder folder, bool mayWrite)
    {
        string write = Directory.CreateDirectory(folder.At("out")).FullName;
        return new ToolGround(
            new AllowedFolders([], mayWrite ? [write] : []), new StoredResults(folder.Path), TimeSpan.FromSeconds(1), 100, 2026);
    }
}
