using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Runs;

namespace NT8Bridge.Headless.Tests.TestCommand;

/// <summary>The counts that the test command adds up, read from what a test program prints.</summary>
[TestClass]
public sealed class ClosingCountsTests
{
    [TestMethod]
    [DataRow("  total: 671", "  failed: 2", "  succeeded: 668", "  skipped: 1", DisplayName = "plain, as on a desk")]
    [DataRow("\u001b[m  total: 671", "\u001b[31m  failed: 2", "\u001b[32m  succeeded: 668", "\u001b[m  skipped: 1\u001b[m",
        DisplayName = "coloured, as on a build server")]
    public void Counts_are_read_plain_and_coloured(params string[] lines)
    {
        ClosingCounts counts = new();
        foreach (string line in lines) counts.Read(line);

        Assert.AreEqual((668, 2, 1), (counts.Passed, counts.Failed, counts.Skipped));
    }

    [TestMethod]
    public void A_test_that_prints_such_words_in_a_sentence_counts_nothing()
    {
        ClosingCounts counts = new();
        counts.Read("The import failed: 3 rows");
        counts.Read("skipped: none");

        Assert.AreEqual((0, 0, 0), (counts.Passed, counts.Failed, counts.Skipped));
    }
}
