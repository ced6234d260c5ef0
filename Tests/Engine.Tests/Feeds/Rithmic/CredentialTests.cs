using System;
using System.IO;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Newtonsoft.Json;
using NT8Bridge.Feeds.Rithmic.Credentials;

namespace NT8Bridge.Tests.Feeds.Rithmic;

[TestClass]
public sealed class CredentialTests
{
    private const string User = "some-Trader";
    private const string Secret = "hunter2-ÄÖ-😀";

    private readonly string _path = Path.Combine(
        Path.GetTempPath(), "nt8bridge-" + Guid.NewGuid().ToString("N"), "rithmic.credentials");

    [TestCleanup]
    public void RemoveFolder()
    {
        string folder = Path.GetDirectoryName(_path)!;
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    [TestMethod]
    public void What_is_saved_is_loaded()
    {
        var store = new CredentialStore(_path);
        Assert.IsNull(store.Load());
        store.Save(new RithmicCredentials("old", new Password("old")));
        store.Save(new RithmicCredentials(User, new Password(Secret)));
        RithmicCredentials loaded = store.Load()!;
        Assert.AreEqual(User, loaded.User.Reveal());
        Assert.AreEqual(Secret, loaded.Password.Reveal());
        store.Delete();
        Assert.IsNull(store.Load());
    }

    [TestMethod]
    public void A_damaged_file_is_named_and_not_quoted()
    {
        var store = new CredentialStore(_path);
        store.Save(new RithmicCredentials(User, new Password(Secret)));
        byte[] bytes = File.ReadAllBytes(_path);
        Array.Resize(ref bytes, bytes.Length - 4);
        File.WriteAllBytes(_path, bytes);
        var error = Assert.ThrowsExactly<InvalidDataException>(() => store.Load());
        StringAssert.Contains(error.Message, _path);
        Assert.IsFalse(error.ToString().Contains("hunter2"));
    }

    [TestMethod]
    public void Nothing_prints_the_secret()
    {
        var password = new Password(Secret);
        var credentials = new RithmicCredentials(User, password);
        object[] holders = [password, credentials, new { password, credentials }];
        foreach (object holder in holders)
        {
            string spoken = holder + "\n" + JsonConvert.SerializeObject(holder) + "\n" + string.Format("{0}", holder);
            Assert.IsFalse(spoken.Contains("hunter2"), spoken);
            Assert.IsFalse(spoken.Contains(User), spoken);
        }

        Assert.ThrowsExactly<ArgumentException>(() => new RithmicCredentials(User, new Password(string.Empty)));
    }

#if NET
    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void The_file_is_its_owner_s_alone_and_refused_when_opened_to_others()
    {
        var store = new CredentialStore(_path);
        store.Save(new RithmicCredentials(User, new Password(Secret)));
        Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_path));
        File.SetUnixFileMode(_path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => store.Load()).Message, "chmod 600");
    }
#endif

    [TestMethod]
    [OSCondition(OperatingSystems.Windows)]
    [TestCategory("Windows")]
    public void On_Windows_the_file_is_sealed()
    {
        new CredentialStore(_path).Save(new RithmicCredentials(User, new Password("hunter2")));
        Assert.IsFalse(Encoding.UTF8.GetString(File.ReadAllBytes(_path)).Contains("hunter2"));
    }
}
