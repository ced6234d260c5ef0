using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Testing.Tests;

[TestClass]
public sealed class ApprovalTests
{
    [TestMethod]
    public void A_list_is_approved_once_and_then_held_to()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("nt8bridge-approval-");
        try
        {
            string source = Path.Combine(folder.FullName, "MyTests.cs");
            string approved = Path.Combine(folder.FullName, "MyTests.Trades.trades.txt");
            string received = Path.Combine(folder.FullName, "MyTests.Trades.received.txt");
            Approval present = new(source, "Trades", "trades", isApproving: false);
            Failing.With(
                () => present.Check(["one", "two"]), "No trades are approved yet", approved, received, "NT8BRIDGE_APPROVE=1");
            Assert.AreEqual("one\ntwo\n", File.ReadAllText(received));

            new Approval(source, "Trades", "trades", isApproving: true).Check(["one", "two"]);
            Assert.AreEqual("one\ntwo\n", File.ReadAllText(approved));
            Assert.IsFalse(File.Exists(received));
            present.Check(["one", "two"]);

            Failing.With(
                () => present.Check(["one", "three"]), "2. expected \"two\", found \"three\"", "Approved is " + approved,
                received);
            Assert.AreEqual("one\nthree\n", File.ReadAllText(received));
            File.WriteAllText(approved, "one\r\nthree\r\n");
            present.Check(["one", "three"]);
            Assert.IsFalse(File.Exists(received), "it is not in the way any more");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [TestMethod]
    public void A_source_that_is_not_there_is_named() => Failing.With(
        () => _ = new Approval("/_/hidden/MyTests.cs", "Trades", "trades", isApproving: false), "/_/hidden",
        "Say the source file");
}
