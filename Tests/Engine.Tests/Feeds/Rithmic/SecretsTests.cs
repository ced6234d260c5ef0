using System;
using System.Globalization;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>A server's words are told without the login, however they repeat it; a redirected login is not sent.</summary>
[TestClass]
public sealed class SecretsTests
{
    private const string User = "trader";

    [TestMethod]
    [DataRow("Pa55-word/+\u00e9 with spaces")]
    [DataRow("two \"words\" & more")]
    [DataRow("s3cret")]
    [DataRow("ab1")]
    [DataRow("7")]
    public void Every_form_of_a_secret_is_concealed(string secret)
    {
        var secrets = new Secrets(new Password(User), new Password(secret));
        foreach (string form in Forms(secret).Concat(Forms(User)))
        {
            string words = "<mine is " + form + ">";
            Assert.AreEqual(-1, secrets.Conceal(words).IndexOf(form, StringComparison.Ordinal), form);
            StringAssert.Contains(secrets.Conceal(words), "(hidden)", form);
            byte[] bytes = Encoding.UTF8.GetBytes("front " + words);
            secrets.Conceal(bytes, 6, bytes.Length - 6);
            string covered = Encoding.UTF8.GetString(bytes);
            StringAssert.StartsWith(covered, "front <mine is *");
            Assert.AreEqual(-1, covered.IndexOf(form, StringComparison.Ordinal), form);
        }
    }

    /// <summary>As in a header of HTTP: the login in one base64 text, at whatever position of its groups of three.</summary>
    [TestMethod]
    [DataRow("")]
    [DataRow("a")]
    [DataRow("ab")]
    public void A_secret_within_a_longer_text_in_base64_is_concealed(string before)
    {
        var secrets = new Secrets(new Password("s3cret-Pa55"));
        string text = Convert.ToBase64String(Encoding.UTF8.GetBytes(before + "s3cret-Pa55:more"));
        string told = secrets.Conceal("Basic " + text);
        // Eleven bytes are 14 characters and two thirds, of which one or two depend on the text around.
        Assert.IsLessThanOrEqualTo("Basic ".Length + text.Length - 13, told.Replace("(hidden)", "").Length, told);
        StringAssert.StartsWith(told, "Basic ");
    }

    /// <summary>A blank stays one in JSON that is safe for the web, and so does a tilde, the last sign before 0x7F.</summary>
    [TestMethod]
    [DataRow("my pass & word", "my pass \\u0026 word")]
    [DataRow("a~b<c>d'e", "a~b\\u003Cc\\u003Ed\\u0027e")]
    [DataRow("tab\there", "tab\\u0009here")]
    [DataRow("back\\slash`", "back\\\\slash\\u0060")]
    public void Json_that_is_safe_for_the_web_is_concealed(string secret, string form)
    {
        var secrets = new Secrets(new Password(secret));
        Assert.AreEqual("<(hidden)>", secrets.Conceal("<" + form + ">"));
    }

    [TestMethod]
    public void Other_words_stay_as_they_are()
    {
        var secrets = new Secrets(new Password("er"), new Password("13"));
        Assert.AreEqual("permission denied, error 1034", secrets.Conceal("permission denied, error 1034"));
        Assert.AreEqual("(hidden): (hidden)", secrets.Conceal("ER: 13"));
    }

    /// <summary>A password may be a code's number; the code stays, or a login that succeeded would count as refused.</summary>
    [TestMethod]
    [DataRow("0")]
    [DataRow("13")]
    public void A_password_that_is_a_number_changes_no_code(string secret)
    {
        byte[] body = new FrameBuilder(11).Text(132766, secret, "mine is " + secret).Body();
        string[] code = new MessageReader(new Secrets(new Password(secret))).Read(body, 0, body.Length, out bool sound)!
            .Texts("rp_code");
        Assert.IsTrue(sound);
        CollectionAssert.AreEqual(new[] { secret, "mine is " + new string('*', secret.Length) }, code);
    }

    /// <summary>
    /// Under mono the WebSocket reads the answer itself: it does not follow, but does not tell the number either, so that the
    /// gateway counts as one that cannot be reached, and is tried again. .NET Framework on Windows has another WebSocket, which
    /// was not measured. Here the clock stands still while the client connects, so that the answer ends the attempt and no
    /// time-out does.
    /// </summary>
    [TestMethod]
    public async Task A_redirected_connection_is_refused_and_nothing_is_sent_elsewhere()
    {
        Trade[] hour = GoldDay.Hour();
        using var elsewhere = new Gateway(hour, new GatewayScript { Password = FeedRig.Secret });
        using var rig = new FeedRig(hour, script => script.RedirectsTo = elsewhere.Address);
        rig.Feed.Start();
#if NET
        await rig.StatusAsync(FeedStatus.Failed);
        StringAssert.Contains(rig.Feed.StatusReason, "sends this connection to another address (HTTP 302), which is refused");
#else
        await rig.StatusAsync(FeedStatus.Lost);
        StringAssert.Contains(rig.Feed.StatusReason, "does not accept a WebSocket connection");
#endif
        Assert.IsEmpty(elsewhere.Sessions);
        Assert.IsEmpty(elsewhere.Received);
        Assert.IsEmpty(rig.Gateway.Received);
    }

    private static IEnumerable<string> Forms(string secret)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(secret), utf16 = Encoding.Unicode.GetBytes(secret);
        return
        [
            secret, secret.ToUpperInvariant(), secret.ToLowerInvariant(), Uri.EscapeDataString(secret),
            Uri.EscapeDataString(secret).ToLowerInvariant(), WebUtility.UrlEncode(secret), WebUtility.HtmlEncode(secret),
            Newtonsoft.Json.JsonConvert.ToString(secret).Trim('"'), Convert.ToBase64String(utf8),
            Convert.ToBase64String(utf8).TrimEnd('='), Convert.ToBase64String(utf8).Replace('+', '-').Replace('/', '_'),
            Convert.ToBase64String(utf16), Convert.ToBase64String(utf16).TrimEnd('='), BitConverter.ToString(utf8),
            string.Concat(utf8.Select(value => value.ToString("X2", CultureInfo.InvariantCulture))),
            string.Concat(utf8.Select(value => value.ToString("x2", CultureInfo.InvariantCulture))),
            "%" + BitConverter.ToString(utf8).Replace('-', '%'),
        ];
    }
}
