using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.Credentials;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>
/// A server that repeats user and password in its words, in every form it could: the words are told, and on no output of the
/// whole program is the login among them. The login comes from the environment, past the process that runs the strategy.
/// </summary>
[TestClass]
[DoNotParallelize]
public sealed class RithmicSecretTests
{
    private const string Mark = "mine=";

    [TestMethod]
    [DataRow("wr0ng-Pa55word/+\u00e9\"\\", "trader-77")]
    [DataRow("ab1", "Jo")]
    [DataRow("7", "J\u00fcrg")]
    public void Words_of_a_server_that_refuses_the_login(string password, string user)
    {
        using RithmicPlay play = new(
            script => (script.User, script.LoginCode) = (user, ["13", Words(password, user)]), password: null);
        AssertConcealed(play, password, user, 0, "stdout", "result.json", "report.html", ".jsonl");
        Assert.AreEqual(1, play.Gateway.Received.Count(template => template == 10), "a refused login is not tried again");
    }

    [TestMethod]
    public void Words_of_a_server_in_heartbeats_history_and_at_the_close()
    {
        const string User = "trader-77";
        using RithmicPlay play = new(
            script =>
            {
                script.User = User;
                script.HeartbeatCode = ["5", Words(RithmicPlay.Secret, User)];
                script.EmptyReplays = int.MaxValue;
                script.EmptyCode = ["13", Words(RithmicPlay.Secret, User)];
            },
            password: null);
        AssertConcealed(play, RithmicPlay.Secret, User, 2, "stdout", "result.json", "report.html");
    }

    private static void AssertConcealed(
        RithmicPlay play, string password, string user, int subscriptions, params string[] telling)
    {
        Environment.SetEnvironmentVariable(RithmicCredentials.UserVariable, user);
        Environment.SetEnvironmentVariable(RithmicCredentials.PasswordVariable, password);
        try
        {
            Task served = subscriptions > 0 ? ServeAndCloseAsync(play, password) : Task.CompletedTask;
            using ProgramRun run = play.Program();
            int exitCode = run.ExitCode();
            Assert.AreEqual(0, exitCode, run.Error + run.Output);
            play.AssertServed(served, subscriptions);
            (string Name, byte[] Bytes)[] written =
            [
                .. play.Left(), ("stdout", Encoding.UTF8.GetBytes(run.Output)), ("stderr", Encoding.UTF8.GetBytes(run.Error)),
            ];
            foreach (string name in new[] { "signals.csv", "result.json", "report.html", ".jsonl", ".parquet" })
                Assert.IsTrue(written.Any(one => one.Name.EndsWith(name, StringComparison.Ordinal)), name + " was not written");
            foreach (string name in telling)
            {
                string told = string.Concat(
                    written.Where(one => one.Name.EndsWith(name, StringComparison.Ordinal))
                        .Select(one => Text(one.Name, one.Bytes)));
                Assert.IsTrue(
                    new[] { "*", "(hidden)" }.Any(hidden => told.Contains(Mark + hidden, StringComparison.Ordinal)),
                    "what the server said is told in " + name);
            }

            foreach ((string name, byte[] bytes) in written)
                AssertNone(name, Text(name, bytes).ToUpperInvariant(), [.. Forms(password), .. Forms(user)]);
        }
        finally
        {
            Environment.SetEnvironmentVariable(RithmicCredentials.UserVariable, null);
            Environment.SetEnvironmentVariable(RithmicCredentials.PasswordVariable, null);
        }
    }

    /// <summary>The text of an output; of a page with its data, which are packed.</summary>
    private static string Text(string name, byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        const string Begin = "id=\"data\">";
        int begin = text.IndexOf(Begin, StringComparison.Ordinal);
        if (!name.EndsWith(".html", StringComparison.Ordinal) || begin < 0) return text;
        begin += Begin.Length;
        int end = text.IndexOf('<', begin);
        using MemoryStream packed = new(Convert.FromBase64String(text[begin..end].Trim()));
        using GZipStream gzip = new(packed, CompressionMode.Decompress);
        using MemoryStream data = new();
        gzip.CopyTo(data);
        return text + Encoding.UTF8.GetString(data.ToArray());
    }

    /// <summary>
    /// A form of some length must not be anywhere; a shorter one is part of many words, so that it must not stand where the
    /// server put it. Without regard to case.
    /// </summary>
    private static void AssertNone(string name, string text, string[] forms)
    {
        foreach (string form in forms)
        {
            string sought = (form.Length < 6 ? Mark + form : form).ToUpperInvariant();
            Assert.IsFalse(text.Contains(sought, StringComparison.Ordinal), "the login was written to " + name + ": " + form);
        }
    }

    private static async Task ServeAndCloseAsync(RithmicPlay play, string password)
    {
        await play.Gateway.UntilAsync(() => play.Gateway.Subscriber is not null);
        await play.Gateway.PlayAsync(3_000);
        await play.Gateway.Subscriber!.Peer.CloseAsync(1011, Mark + password);
        await play.Gateway.UntilAsync(() => play.Gateway.Sessions.Count(session => session.Symbol.Length > 0) > 1);
        await play.Gateway.PlayAsync(1_000_000);
    }

    private static string Words(string password, string user) =>
        string.Concat(Forms(password).Concat(Forms(user)).Select(form => Mark + form + " "));

    private static IEnumerable<string> Forms(string secret) => SecretForms.Texts(secret);
}
