using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Pack;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Tests.Cli;
using NT8Bridge.Indicators;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>The documents say what is there, and their examples run.</summary>
[TestClass]
public sealed partial class DocumentsTests
{
    private static readonly string Ticks = Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");

    [TestMethod]
    public void Every_example_of_a_model_gives_signals_both_ways()
    {
        string[] examples = [.. Example().Matches(Document("model.md")).Select(match => match.Groups[1].Value)];
        Assert.HasCount(3, examples);
        foreach (string example in examples)
        {
            using TemporaryFolder folder = new();
            string model = folder.Write("model.json", example), signals = folder.At("signals.csv");
            var run = CommandRun.Of(
                "backtest", "--strategy", "NT8BridgeStrategy", "--param", "ModelFile=" + model, "--param", "SignalsOnly=true",
                "--bars", Ticks, "--instrument", "GC 12-13", "--trading-hours", Market.GoldHours, "--period", "30s",
                "--signals", signals);
            Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error + example);
            string[] directions = [.. File.ReadLines(signals).Skip(1).Select(line => line.Split(',')[1]).Distinct()];
            CollectionAssert.IsSubsetOf(new[] { "Buy", "Sell" }, directions, example);
        }
    }

    /// <summary>From the bundled days to a ranked, validated report, in an empty folder.</summary>
    [TestMethod]
    public void The_optimisation_of_the_readme_gives_a_validated_report()
    {
        using TemporaryFolder folder = new();
        string text = File.ReadAllText(Path.Combine(Solution.Root(), "README.md")), report = folder.At("gold.html");
        string command = Optimisation().Match(text).Groups[1].Value.Replace("\\\n", " ", StringComparison.Ordinal);
        string[] words = [.. Word().Matches(command).Select(word => word.Value.Trim('"'))];
        Assert.AreEqual("gold.html", words[^1]);
        string bundled = Path.GetFileName(Ticks);
        string[] args = [.. words.Select(word => word.EndsWith(bundled, StringComparison.Ordinal) ? Ticks : word)];
        (CommandRun run, JsonElement json) = CommandRun.WithJson([.. args[..^1], report]);
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
        Assert.AreEqual(9, json.GetProperty("runs").GetInt32());
        JsonElement validation = json.GetProperty("validation");
        Assert.AreEqual(2, validation.GetProperty("days").GetInt32(), "the other two");
        Assert.AreEqual(2, validation.GetProperty("incubation").GetProperty("days").GetInt32());
        Assert.IsGreaterThan(0, validation.GetProperty("walkForward").GetProperty("steps").GetArrayLength());
        StringAssert.Contains(run.Output, "Incubation, 2 trading days that nothing saw");
        Assert.AreEqual(1, Directory.GetFiles(folder.Path).Length);
    }

    [TestMethod]
    public void Every_indicator_of_the_catalogue_is_listed()
    {
        string text = Document("model.md");
        string[] missing =
        [
            .. IndicatorCatalog.Entries.Select(entry => entry.Name)
                .Where(name => !text.Contains($"| `{name}` |", StringComparison.Ordinal)),
        ];
        Assert.IsEmpty(missing, string.Join(", ", missing));
    }

    [TestMethod]
    public void Every_property_of_the_strategy_is_explained()
    {
        string text = Document("strategy.md");
        string source = File.ReadAllText(Path.Combine(Solution.Root(), "AddOns", "NT8BridgeSettings.cs"));
        string[] properties = [.. Property().Matches(source).Select(match => match.Groups[1].Value)];
        Assert.IsGreaterThan(10, properties.Length);
        foreach (string property in properties) StringAssert.Contains(text, $"| `{property}` |");
    }

    /// <summary>A project for two runtimes starts only when the command names one.</summary>
    [TestMethod]
    public void Every_program_that_is_to_be_run_is_there_and_says_on_which_runtime_where_it_has_two()
    {
        string root = Solution.Root();
        string[] documents =
        [
            Path.Combine(root, "README.md"),
            Path.Combine(root, "CONTRIBUTING.md"),
            .. Directory.GetFiles(Path.Combine(root, "docs"), "*.md"),
        ];
        Match[] commands = [.. documents.SelectMany(document => Started().Matches(File.ReadAllText(document)))];
        Assert.IsGreaterThan(10, commands.Length);
        foreach (Match command in commands)
        {
            string folder = Path.Combine(root, command.Groups[1].Value);
            string project = File.ReadAllText(Directory.GetFiles(folder, "*.csproj").Single());
            bool hasTwo = project.Contains("<TargetFrameworks>", StringComparison.Ordinal);
            Assert.AreEqual(hasTwo, command.Groups[2].Value.Contains(" -f net10.0", StringComparison.Ordinal), command.Value);
        }
    }

    private static string Document(string name) => File.ReadAllText(Path.Combine(Solution.Root(), "docs", name));

    [GeneratedRegex(@"dotnet run --project (\S+)([^\n`]*)")]
    private static partial Regex Started();

    [GeneratedRegex(@"-- (optimize (?:[^\n]*\\\n)*[^\n]*)")]
    private static partial Regex Optimisation();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"public \w+ (\w+) \{ get; set; \}")]
    private static partial Regex Property();
}
