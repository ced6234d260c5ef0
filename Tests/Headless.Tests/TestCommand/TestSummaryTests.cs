using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Runs;

namespace NT8Bridge.Headless.Tests.TestCommand;

/// <summary>What counts as a failure, and what the last lines of the test command say.</summary>
[TestClass]
public sealed class TestSummaryTests
{
    private static readonly TestProgram
        Engine = new("engine", "Engine.Tests", "net10.0"),
        Framework = new("engine", "Engine.Tests", "net48"),
        Host = new("host", "Headless.Tests", "net10.0");

    private static readonly LeftOut NoMono = new("Engine.Tests, net48", "mono is missing", "apt-get install mono-devel");

    [TestMethod]
    public void All_passed()
    {
        TestSummary summary = new(
            [Run(Engine, 10, seconds: 1), Run(Framework, 8, seconds: 2.5), Run(Host, 5, seconds: 4)], [], mustRunAll: true);

        Assert.AreEqual(0, summary.ExitCode);
        CollectionAssert.AreEqual(
            new[]
            {
                "Engine.Tests, net10.0: 10 passed, 0 failed, 0 skipped in 1.0 s",
                "Engine.Tests, net48: 8 passed, 0 failed, 0 skipped in 2.5 s",
                "Headless.Tests, net10.0: 5 passed, 0 failed, 0 skipped in 4.0 s",
                "time: engine 3.5 s, host 4.0 s",
                "tests run: 15 on net10.0, 8 on net48",
                "23 passed, 0 failed",
            },
            summary.Lines().ToArray());
    }

    [TestMethod]
    public void What_cannot_run_here_is_listed_and_no_failure()
    {
        TestSummary summary = new([Run(Engine, 10)], [NoMono], mustRunAll: false);

        Assert.AreEqual(0, summary.ExitCode);
        CollectionAssert.AreEqual(
            new[]
            {
                "not run:",
                "  Engine.Tests, net48 – mono is missing. To run them: apt-get install mono-devel",
                "10 passed, 0 failed, 1 skipped",
            },
            summary.Lines().TakeLast(3).ToArray());
    }

    [TestMethod]
    public void On_a_build_server_what_was_not_run_is_a_failure()
    {
        TestSummary summary = new([Run(Engine, 10)], [NoMono], mustRunAll: true);

        Assert.AreEqual(1, summary.ExitCode);
        CollectionAssert.Contains(summary.Lines().ToArray(), "not run, which is a failure with CI=true:");
        Assert.AreEqual("10 passed, 1 failed", summary.Lines().Last());
    }

    [TestMethod]
    [DataRow(false, 0, "10 passed, 0 failed, 2 skipped")]
    [DataRow(true, 1, "10 passed, 2 failed")]
    public void A_test_that_skips_itself_was_not_run(bool mustRunAll, int exitCode, string last)
    {
        TestSummary summary = new([Run(Engine, 10, skipped: 2)], [], mustRunAll);

        Assert.AreEqual(exitCode, summary.ExitCode);
        CollectionAssert.Contains(
            summary.Lines().ToArray(), "  Engine.Tests, net10.0: 2 skipped by themselves – the run above says why");
        Assert.AreEqual(last, summary.Lines().Last());
    }

    [TestMethod]
    public void A_program_that_broke_off_counts_as_one_failure()
    {
        TestSummary summary =
            new([Run(Engine, 10), Run(Host, 3, problem: "it hung and was ended after 20 minutes")], [], mustRunAll: false);

        Assert.AreEqual(1, summary.ExitCode);
        Assert.AreEqual("13 passed, 1 failed", summary.Lines().Last());
        StringAssert.EndsWith(summary.Lines().ElementAt(1), " – it hung and was ended after 20 minutes");
    }

    [TestMethod]
    public void Failed_tests_are_counted_once()
    {
        TestSummary summary = new([Run(Engine, 10, failed: 2, problem: "2 failed")], [], mustRunAll: false);

        Assert.AreEqual(1, summary.ExitCode);
        Assert.AreEqual("10 passed, 2 failed", summary.Lines().Last());
    }

    private static RunResult Run(
        TestProgram program, int passed, int failed = 0, int skipped = 0, string problem = "", double seconds = 1) =>
        new(program, passed, failed, skipped, problem, TimeSpan.FromSeconds(seconds));
}
