using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli.Processes;

namespace NT8Bridge.Headless.Tests.Cli.Processes;

[TestClass]
public sealed class EndTextTests
{
    [TestMethod]
    [DataRow(3, "", "it ended with exit code 3")]
    [DataRow(0, "", "it ended with exit code 0")]
    [DataRow(137, "", "the system ended it by signal 9")]
    [DataRow(255, "", "it ended with exit code 255")]
    [DataRow(
        134,
        "Stack overflow.|Repeated 19198 times:|----|   at NinjaTrader.NinjaScript.Strategies.Deep.Down(Int32)|----|   at A.B()",
        "its calls go on without end (stack overflow) in Deep.Down")]
    [DataRow(134, "Stack overflow.", "its calls go on without end (stack overflow)")]
    [DataRow(
        134, "Process terminated.|no more|   at System.Environment.FailFast(System.String)",
        "Environment.FailFast was called: no more")]
    [DataRow(134, "Process terminated.", "Environment.FailFast was called")]
    [DataRow(134, "Out of memory.", "there was no memory left")]
    public void An_end_is_told_in_a_clause(int exitCode, string lines, string expected) =>
        Assert.AreEqual(expected, EndText.Of(exitCode, lines.Split('|')));
}
