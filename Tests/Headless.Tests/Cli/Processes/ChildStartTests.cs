using System.Diagnostics;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Cli.Processes;

namespace NT8Bridge.Headless.Tests.Cli.Processes;

[TestClass]
public sealed class ChildStartTests
{
    [TestMethod]
    [DataRow("NT8BRIDGE_RITHMIC_USER")]
    [DataRow("NT8BRIDGE_RITHMIC_PASSWORD")]
    [DataRow("GITHUB_TOKEN")]
    [DataRow("aws_secret_access_key")]
    [DataRow("OPENAI_API_KEY")]
    [DataRow("DbPassword")]
    public void A_variable_with_a_secret_is_known_by_its_name(string variable) =>
        Assert.IsFalse(ChildStart.IsPassedOn(variable, []));

    [TestMethod]
    [DataRow("PATH")]
    [DataRow("PWD")]
    [DataRow("OLDPWD")]
    [DataRow("HOME")]
    [DataRow("DOTNET_ROOT")]
    [DataRow("XDG_SESSION_ID")]
    public void Others_are_passed_on(string variable) => Assert.IsTrue(ChildStart.IsPassedOn(variable, []));

    [TestMethod]
    public void The_login_of_the_side_feed_goes_where_a_side_feed_is_asked_for()
    {
        foreach (string name in new[] { "NT8BRIDGE_RITHMIC_USER", "NT8BRIDGE_RITHMIC_PASSWORD" })
        {
            Assert.IsFalse(ChildStart.IsPassedOn(name, ["play", "--ticks", "t.csv"]));
            Assert.IsTrue(ChildStart.IsPassedOn(name, ["play", "--rithmic", "ws://127.0.0.1:1"]));
        }
    }

    [TestMethod]
    public void The_process_is_told_its_pipes_and_gets_the_arguments_as_they_are()
    {
        ProcessStartInfo start = ChildStart.Of(["backtest", "--strategy", "a b\""], "7,9");
        Assert.AreEqual("7,9", start.Environment[WatchedProcess.Variable]);
        CollectionAssert.AreEqual(new[] { "backtest", "--strategy", "a b\"" }, start.ArgumentList.TakeLast(3).ToArray());
    }

    /// <summary>"mcp" hands its limits on to the verbs, which it starts as processes.</summary>
    [TestMethod]
    public void Every_verb_that_takes_limits_of_scripts_runs_them_in_a_process_of_their_own()
    {
        string[] limited = [.. CommandLine.Verbs()
            .Where(verb => verb.Options.Any(option => option.Name == "--timeout")).Select(verb => verb.Name).Order()
            .Where(verb => verb != "mcp")];
        CollectionAssert.AreEqual(limited, WatchOverScripts.Verbs.Order().ToArray());
        Assert.HasCount(8, limited);
        foreach (string verb in limited)
        {
            Assert.IsTrue(WatchOverScripts.IsNeeded([verb, "--strategy", "X"]));
            Assert.IsFalse(WatchOverScripts.IsNeeded([verb, "--help"]));
        }

        Assert.IsFalse(WatchOverScripts.IsNeeded(["bars"]));
        Assert.IsFalse(WatchOverScripts.IsNeeded([]));
    }
}
