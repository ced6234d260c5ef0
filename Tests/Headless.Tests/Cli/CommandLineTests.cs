using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Headless.Tests.Cli;

[TestClass]
public sealed class CommandLineTests
{
    [TestMethod]
    public void Help_lists_the_verbs()
    {
        var run = CommandRun.Of("--help");
        Assert.AreEqual(0, run.ExitCode);
        StringAssert.Contains(run.Output, "nt8bridge");
        StringAssert.Contains(run.Output, "compile");
        Assert.AreEqual("", run.Error);
    }

    [TestMethod]
    public void Every_verb_has_help_and_json()
    {
        string[] verbs = CommandRun.Of("--help").Output.Split('\n')
            .SkipWhile(line => !line.StartsWith("Commands:", System.StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Trim().Split(' ')[0]).Where(verb => verb.Length > 0).ToArray();
        Assert.IsGreaterThanOrEqualTo(1, verbs.Length);
        foreach (string verb in verbs)
        {
            var run = CommandRun.Of(verb, "--help");
            Assert.AreEqual(0, run.ExitCode, verb);
            StringAssert.Contains(run.Output, "--json", verb);
        }
    }

    [TestMethod]
    [DataRow("nothing-like-it")]
    [DataRow("compile")]
    [DataRow("compile", "a.cs", "--bogus")]
    [DataRow("compile", "a.cs", "--nt", "7.0")]
    [DataRow("compile", "a.cs", "--nt")]
    public void Wrong_arguments_exit_with_2_and_say_why(params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.AreEqual(2, run.ExitCode);
        StringAssert.StartsWith(run.Error, "error: ");
        Assert.AreEqual("", run.Output);
    }

    [TestMethod]
    public void Failed_work_exits_with_1_and_says_so_in_json()
    {
        (CommandRun run, System.Text.Json.JsonElement json) = CommandRun.WithJson("compile", "/nowhere/at/all.cs");
        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual("error: /nowhere/at/all.cs: there is no such file or folder; check the path", run.Error.Trim());
        Assert.IsFalse(json.GetProperty("completed").GetBoolean());
        StringAssert.Contains(json.GetProperty("error").GetString(), "/nowhere/at/all.cs");
    }

    [TestMethod]
    public void A_json_file_that_cannot_be_written_fails_in_one_line()
    {
        using TemporaryFolder folder = new();
        var run = CommandRun.Of("compile", folder.Write("a.cs", "class A { }"), "--json", folder.At("missing/a.json"));
        Assert.AreEqual(2, run.ExitCode);
        Assert.AreEqual("", run.Output, "it is told before the work");
        Assert.AreEqual(1, run.Error.Trim().Split('\n').Length);
        StringAssert.Contains(run.Error, "--json: cannot write");
    }
}
