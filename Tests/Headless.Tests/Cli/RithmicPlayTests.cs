using System;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.Credentials;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>
/// The whole strategy beside a Rithmic gateway: the numbers are those of a run without Rithmic, and every failure is reported.
/// </summary>
[TestClass]
public sealed class RithmicPlayTests
{
    [TestMethod]
    public void Beside_a_healthy_gateway_the_signals_are_those_of_the_run_without_it()
    {
        using RithmicPlay play = new();
        JsonElement alone = play.Alone();
        string[] expected = play.Signals;
        Assert.AreEqual(JsonValueKind.Null, alone.GetProperty("sideFeed").ValueKind);
        Task served = play.ServeAsync();
        JsonElement beside = play.Beside();
        play.AssertServed(served, 1);
        CollectionAssert.AreEqual(expected, play.Signals);
        foreach (string same in new[] { "liveBars", "windowBars", "gaps", "phases", "orders", "trades", "netProfit" })
            Assert.AreEqual(alone.GetProperty(same).ToString(), beside.GetProperty(same).ToString(), same);

        JsonElement side = beside.GetProperty("sideFeed");
        Assert.IsTrue(side.GetProperty("inUse").GetBoolean(), play.Output);
        Assert.AreEqual(1, side.GetProperty("switches").GetInt32(), play.Output);
        JsonElement comparison = side.GetProperty("comparison");
        Assert.IsGreaterThan(150, comparison.GetProperty("pairs").GetInt32());
        Assert.AreEqual(comparison.GetProperty("pairs").GetInt32(), comparison.GetProperty("equalPairs").GetInt32());
        Assert.AreEqual("Equal", comparison.GetProperty("verdict").GetString());
        Assert.AreEqual(
            "connected; used from the first bar that both feeds have",
            Step(beside, "Rithmic stream").GetProperty("detail").GetString());
        Assert.IsGreaterThan(400, Step(beside, "Rithmic history").GetProperty("bars").GetInt32());
        StringAssert.Contains(play.Output, "Rithmic is in use from now on: both feeds have the same bar.");
        StringAssert.Contains(play.Output, "side feed: Rithmic connected, in use");
    }

    [TestMethod]
    public void A_connection_lost_on_the_way_is_repaired_and_changes_no_signal()
    {
        using RithmicPlay play = new();
        play.Alone();
        string[] expected = play.Signals;
        Task served = play.ServeWithALossAsync();
        JsonElement side = play.Beside().GetProperty("sideFeed");
        play.AssertServed(served, 2);
        CollectionAssert.AreEqual(expected, play.Signals);
        Assert.IsTrue(side.GetProperty("inUse").GetBoolean(), play.Output);
        Assert.AreEqual(0, side.GetProperty("comparison").GetProperty("missingInSide").GetInt32(), play.Output);
    }

    [TestMethod]
    public void A_gateway_that_loses_trades_is_demoted_and_what_it_gave_is_put_right()
    {
        using RithmicPlay play = new(script => script.DropEvery = 10);
        play.Alone();
        string[] expected = play.Signals;
        Task served = play.ServeAsync();
        JsonElement side = play.Beside().GetProperty("sideFeed");
        play.AssertServed(served, 1);
        Assert.IsFalse(side.GetProperty("inUse").GetBoolean(), play.Output);
        Assert.AreEqual("SideDemoted", side.GetProperty("comparison").GetProperty("verdict").GetString());
        Assert.IsTrue(side.GetProperty("comparison").GetProperty("volumePercent").GetDouble() < -5);
        JsonElement decision = side.GetProperty("notes").EnumerateArray()
            .First(note => Text(note).StartsWith("NinjaTrader's feed is in use", StringComparison.Ordinal));
        StringAssert.Contains(play.Output, "Side feed demoted: ");
        long from = new DateTimeOffset(decision.GetProperty("utc").GetDateTime()).ToUnixTimeMilliseconds();
        string[] after = [.. expected.Skip(1).Where(line => long.Parse(line.Split(',')[0]) > from)];
        Assert.IsGreaterThan(150, after.Length);
        CollectionAssert.AreEqual(after, play.Signals.TakeLast(after.Length).ToArray());
    }

    [TestMethod]
    [DoNotParallelize]
    [DataRow("password", "Permission denied")]
    [DataRow("system", "does not serve the system")]
    [DataRow("certificate", "certificate")]
    [DataRow("nobody", "does not accept a WebSocket connection")]
    [DataRow("no credentials", "user and password are missing")]
    [DataRow("far away", "the market is replayed")]
    [DataRow("no address", "address 'rithmic' is none")]
    [DataRow("subscription", "does not send GCZ3")]
    public void Where_the_gateway_cannot_be_used_the_platform_s_feed_is_and_the_reason_is_said(string fault, string reason)
    {
        using X509Certificate2? certificate = fault == "certificate" ? SelfSigned() : null;
        using RithmicPlay play = new(
            script =>
            {
                if (fault == "system") script.Systems = ["Apex"];
                if (fault == "subscription") script.SubscriptionCode = ["13", "permission denied"];
            },
            fault switch { "password" => "not the one", "no credentials" => null, _ => RithmicPlay.Secret },
            certificate);
        play.Alone();
        string[] expected = play.Signals;
        if (fault == "nobody") play.Gateway.Dispose();
        JsonElement beside =
            play.Beside(fault switch { "far away" => "wss://rituz.example", "no address" => "rithmic", _ => null });
        CollectionAssert.AreEqual(expected, play.Signals);
        JsonElement step = Step(beside, "Rithmic stream");
        Assert.IsFalse(step.GetProperty("succeeded").GetBoolean());
        StringAssert.Contains(step.GetProperty("detail").GetString(), reason);
        StringAssert.EndsWith(step.GetProperty("detail").GetString(), "NinjaTrader's feed is used.");
        JsonElement side = beside.GetProperty("sideFeed");
        Assert.IsFalse(side.GetProperty("inUse").GetBoolean());
        Assert.IsTrue(
            side.GetProperty("notes").EnumerateArray().Any(note => Text(note).Contains(reason, StringComparison.Ordinal)));
        string journal = string.Concat(play.Files().Select(System.Text.Encoding.UTF8.GetString));
        StringAssert.Contains(journal, "\"kind\":\"feed\"");
        // A refused password is not tried again. A refused subscription concerns the live plant alone, so the history plant logs
        // in too.
        Assert.AreEqual(
            fault switch { "password" => 1, "subscription" => 2, _ => 0 },
            play.Gateway.Received.Count(template => template == 10), "logins");
    }

    [TestMethod]
    public void In_the_Strategy_Analyzer_nothing_connects()
    {
        using RithmicPlay play = new();
        var run = CommandRun.Of(
            "backtest", "--strategy", "NT8BridgeStrategy", "--bars", play.Ticks, "--instrument", "GC 12-13",
            "--trading-hours", Market.GoldHours, "--period", "30s",
            "--param",
            "UseRithmic=true", "RithmicGateway=" + play.Gateway.Address, "RithmicSystem=Rithmic Test", "RithmicExchange=COMEX");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.IsEmpty(play.Gateway.Sessions);
        Assert.IsEmpty(play.Gateway.Received);
    }

    [TestMethod]
    public void Without_an_exchange_the_arguments_are_wrong()
    {
        using RithmicPlay play = new();
        var run =
            CommandRun.Of("play", "--ticks", play.Ticks, "--instrument", "GC 12-13", "--rithmic", "ws://127.0.0.1:1");
        Assert.AreEqual(2, run.ExitCode);
        StringAssert.Contains(run.Error, "--rithmic-exchange");
    }

    /// <summary>
    /// The password comes from the environment, so that no file and no output may hold it, not even when the login is refused.
    /// </summary>
    [TestMethod]
    [DoNotParallelize]
    [DataRow(true)]
    [DataRow(false)]
    public void No_secret_is_in_anything_that_a_run_leaves_behind(bool isRight)
    {
        string secret = isRight ? RithmicPlay.Secret : "wr0ng-Pa55word/+\u00e9\"\\";
        Environment.SetEnvironmentVariable(RithmicCredentials.UserVariable, "trader");
        Environment.SetEnvironmentVariable(RithmicCredentials.PasswordVariable, secret);
        try
        {
            using RithmicPlay play = new(password: null);
            Task served = isRight ? play.ServeWithALossAsync() : Task.CompletedTask;
            JsonElement beside = play.Beside();
            play.AssertServed(served, isRight ? 2 : 0);
            Assert.AreEqual(isRight, beside.GetProperty("sideFeed").GetProperty("inUse").GetBoolean(), play.Output);
            byte[][] files = [.. play.Files()];
            Assert.IsGreaterThan(2, files.Length);
            byte[][] written =
            [
                .. files,
                System.Text.Encoding.UTF8.GetBytes(play.Output),
                System.Text.Encoding.UTF8.GetBytes(beside.GetRawText()),
            ];
            foreach (byte[] text in written)
            {
                foreach (byte[] form in SecretForms.Of(secret))
                    Assert.AreEqual(-1, text.AsSpan().IndexOf(form), "the password was written out");
            }
        }
        finally
        {
            Environment.SetEnvironmentVariable(RithmicCredentials.UserVariable, null);
            Environment.SetEnvironmentVariable(RithmicCredentials.PasswordVariable, null);
        }
    }

    private static string Text(JsonElement note) => note.GetProperty("text").GetString()!;

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private static JsonElement Step(JsonElement result, string name) =>
        result.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("name").GetString() == name);
}
