using System;
using System.Diagnostics;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli.Outputs;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>What cannot be written, or goes wrong unforeseen, is a sentence and no stack of calls.</summary>
[TestClass]
public sealed class FailingOutputTests
{
    [TestMethod]
    [DataRow("--help", "> /dev/full")]
    [DataRow("--version", "> /dev/full")]
    [DataRow("instruments", "> /dev/full")]
    [DataRow("bars --from nowhere.csv --period 1m --out x.csv", "2> /dev/full")]
    [DataRow("--help", "> /dev/full 2> /dev/full")]
    public void A_full_output_ends_the_program_with_a_sentence(string command, string where)
    {
        ProcessStartInfo start = new("sh") { RedirectStandardOutput = true, RedirectStandardError = true };
        string program = Path.Combine(AppContext.BaseDirectory, "NT8Bridge.Headless.dll");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"dotnet '{program}' {command} {where}");
        using Process run = Process.Start(start)!;
        string error = run.StandardError.ReadToEnd();
        run.WaitForExit();
        Assert.AreEqual(1, run.ExitCode, error);
        Assert.AreEqual(where.Contains('2') ? "" : "error: the disk is full; make room", error.Trim());
    }

    [TestMethod]
    public void An_unforeseen_fault_is_a_sentence_that_tells_how_to_see_where()
    {
        Assert.AreEqual(
            "a fault of this program (InvalidCastException): no cast; set NT8BRIDGE_TRACE=1 and run it again to see where",
            UnforeseenText.Of(new InvalidCastException("no cast")));
    }

    [TestMethod]
    public void A_file_of_control_characters_is_no_text_and_is_not_shown()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("junk.bin", "\u001b[31m;\u0007;\u0001\n1;2;3\n");
        var run = CommandRun.Of("bars", "--from", file, "--period", "1m", "--out", folder.At("x.csv"));
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.StartsWith(run.Error, $"error: {file}: it is no text; ");
        Assert.IsFalse(run.Error.Contains('\u001b', StringComparison.Ordinal));
    }
}
