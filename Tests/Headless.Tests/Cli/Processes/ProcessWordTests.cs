using System;
using CsCheck;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli.Processes;

namespace NT8Bridge.Headless.Tests.Cli.Processes;

[TestClass]
public sealed class ProcessWordTests
{
    [TestMethod]
    public void Whatever_a_value_holds_it_comes_back_in_one_line()
    {
        int withMarks = 0;
        var text = Gen.OneOf(
            Gen.String[Gen.OneOfConst('\\', 't', 'n', 'r', '1', '\t', '\n', '\r', '\u0001', 'x'), 0, 12], Gen.String[0, 20]);
        text.Array[0, 4].Sample(values =>
        {
            if (Array.Exists(values, value => value.Contains('\u0001', StringComparison.Ordinal))) withMarks++;
            string line = ProcessWord.Line(ProcessWord.Keep, values);
            Assert.IsLessThan(0, line.AsSpan().IndexOfAny('\n', '\r'));
            CollectionAssert.AreEqual((string[])[ProcessWord.Keep, .. values], ProcessWord.Read(line));
        }, threads: 1);
        Assert.IsGreaterThan(10, withMarks);
    }

    [TestMethod]
    public void What_the_runtime_writes_is_no_word()
    {
        Assert.IsNull(ProcessWord.Read("   at NinjaTrader.NinjaScript.Strategies.Deep.OnBarUpdate()"));
        CollectionAssert.AreEqual(
            new[] { "over", "0" },
            ProcessWord.Read("half a line of a library" + ProcessWord.Line("over", "0")));
    }
}
