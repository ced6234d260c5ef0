using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Display.Pages;

namespace NT8Bridge.Tests.Display.Pages;

[TestClass]
public sealed class HtmlTextTests
{
    [TestMethod]
    [DataRow("plain 1.5 – ä", "plain 1.5 – ä")]
    [DataRow("<script>alert('a & \"b\"')</script>", "&lt;script&gt;alert(&#39;a &amp; &quot;b&quot;&#39;)&lt;/script&gt;")]
    [DataRow("&lt;", "&amp;lt;")]
    [DataRow("two\nlines\tand a tab", "two\nlines\tand a tab")]
    [DataRow("nothing\0\u0007\u0085", "nothing\uFFFD\uFFFD\uFFFD")]
    public void A_name_is_shown_as_it_is_and_never_read(string text, string escaped) =>
        Assert.AreEqual(escaped, HtmlText.Escape(text));

    [TestMethod]
    public void Half_a_letter_is_replaced_and_a_whole_one_is_kept()
    {
        string letter = char.ConvertFromUtf32(0x1F600);
        Assert.AreEqual(letter, HtmlText.Escape(letter));
        Assert.AreEqual("a\uFFFDb\uFFFD", HtmlText.Escape("a" + letter[0] + "b" + letter[1]));
        Assert.AreEqual("\uFFFD", HtmlText.Escape(letter.Substring(0, 1)));
    }
}
