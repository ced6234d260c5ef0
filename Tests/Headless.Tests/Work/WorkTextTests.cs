using System;
using System.Globalization;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work;

namespace NT8Bridge.Headless.Tests.Work;

[TestClass]
public sealed class WorkTextTests
{
    [TestMethod]
    public void Each_face_names_the_parts_of_a_request_as_its_users_do()
    {
        WorkText text = new($"no row lies between {RequestPart.From} and {RequestPart.To}, {1.5:0.00} of {"{braces}"}");
        Assert.AreEqual("no row lies between From and To, 1.50 of {braces}", text.ToString());
        Assert.AreEqual(
            "no row lies between --from and --to, 1.50 of {braces}",
            text.Named(part => "--" + part.ToString().ToLower(CultureInfo.InvariantCulture)));
    }

    [TestMethod]
    public void A_sentence_that_was_written_still_has_its_parts()
    {
        WorkText text = new($"'{"a {0} b"}' was stopped ({RequestPart.Timeout}): {1.5:0.00}; {RequestPart.Memory}");
        var back = WorkText.Read(text.Written());
        Assert.AreEqual(text.ToString(), back.ToString());
        Assert.AreEqual("'a {0} b' was stopped (<Timeout>): 1.50; <Memory>", back.Named(part => $"<{part}>"));
        Assert.AreEqual("", WorkText.Read(new WorkText($"").Written()).ToString());
    }

    [TestMethod]
    public void A_wrong_request_says_its_part_first()
    {
        WrongRequestException wrong = new(RequestPart.Instrument, $"add it by {RequestPart.Instruments}");
        Assert.AreEqual("Instrument: add it by Instruments", wrong.Message);
        Assert.AreEqual("<Instrument>: add it by <Instruments>", wrong.Text.Named(part => $"<{part}>"));
        Assert.AreEqual(RequestPart.Instrument, wrong.Part);
    }

    [TestMethod]
    public void A_file_that_does_not_fit_is_named_with_the_mend()
    {
        UnusableFileException unusable = new("a.csv", $"it holds bars, not ticks", $"give it by {RequestPart.Bars}");
        Assert.AreEqual("a.csv: it holds bars, not ticks; give it by Bars", unusable.Message);
        Assert.AreEqual("a.csv", unusable.Path);
        Assert.IsInstanceOfType<Exception>(unusable);
    }
}
