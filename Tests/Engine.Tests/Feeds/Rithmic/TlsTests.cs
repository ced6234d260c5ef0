#if NET
using System;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.Feeds.Rithmic.Options;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

[TestClass]
public sealed class TlsTests
{
    [TestMethod]
    public async Task A_certificate_that_the_machine_does_not_trust_ends_it_before_anything_is_sent()
    {
        using RSA key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(
            DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var rig = new FeedRig(GoldDay.Hour(), certificate: certificate);
        Assert.AreEqual("wss", rig.Gateway.Address.Scheme);
        rig.Feed.Start();
        await rig.StatusAsync(FeedStatus.Failed);
        StringAssert.Contains(rig.Feed.StatusReason, "certificate");
        StringAssert.Contains(rig.Feed.StatusReason, "does not trust");
        Assert.IsEmpty(rig.Gateway.Received);
    }

    [TestMethod]
    [DataRow("ws://rituz00100.rithmic.com:443")]
    [DataRow("http://127.0.0.1:80")]
    [DataRow("ws://192.168.1.5:80")]
    public void An_address_without_TLS_is_refused_except_on_this_machine(string address)
    {
        var options = new RithmicOptions
        {
            Gateway = new Uri(address), SystemName = "x", Exchange = "COMEX", Instrument = "GC 12-13",
        };
        StringAssert.Contains(Assert.ThrowsExactly<ArgumentException>(options.Check).Message, "TLS");
    }
}
#endif
