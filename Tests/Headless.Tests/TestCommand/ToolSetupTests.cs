using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Tools;

namespace NT8Bridge.Headless.Tests.TestCommand;

/// <summary>Which tools the test command brings, by which right, and what it says of those it cannot bring.</summary>
[TestClass]
public sealed class ToolSetupTests
{
    private const string AptGet = "env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 ";
    private const string Install = AptGet + "install -y -qq --no-install-recommends mono-devel";
    private const string Update = AptGet + "update -qq";

    private readonly List<string> said = [];

    [TestMethod]
    public void A_tool_that_is_there_is_not_brought()
    {
        ScriptedMachine machine = new("mono", "apt-get") { IsRoot = true };

        Assert.AreEqual(0, Bring(machine).Count);
        Assert.AreEqual(0, machine.Ran.Count + said.Count);
    }

    [TestMethod]
    public void Root_installs_what_is_missing_without_fetching_lists_first()
    {
        ScriptedMachine machine = new ScriptedMachine("apt-get") { IsRoot = true }.Answer(0, brings: "mono");

        Assert.AreEqual(0, Bring(machine).Count);
        CollectionAssert.AreEqual(new[] { Install }, machine.Ran);
        CollectionAssert.AreEqual(new[] { "installing mono-devel by apt-get", "installed mono-devel" }, said);
    }

    [TestMethod]
    public void Lists_are_fetched_when_the_package_is_not_found()
    {
        ScriptedMachine machine = new ScriptedMachine("apt-get") { IsRoot = true }
            .Answer(100, "E: Unable to locate package mono-devel").Answer(0).Answer(0, brings: "mono");

        Assert.AreEqual(0, Bring(machine).Count);
        CollectionAssert.AreEqual(new[] { Install, Update, Install }, machine.Ran);
        Assert.AreEqual("installed mono-devel", said[^1]);
    }

    [TestMethod]
    public void Another_user_installs_by_sudo_where_it_asks_for_no_password()
    {
        ScriptedMachine machine = new ScriptedMachine("apt-get", "sudo").Answer(0).Answer(0, brings: "mono");

        Assert.AreEqual(0, Bring(machine).Count);
        CollectionAssert.AreEqual(new[] { "sudo -n true", "sudo -n " + Install }, machine.Ran);
    }

    [TestMethod]
    public void A_password_is_never_asked_for()
    {
        ScriptedMachine machine = new ScriptedMachine("apt-get", "sudo").Answer(1, "sudo: a password is required");

        Assert.AreEqual("only root may install it, and sudo asks for a password", Bring(machine).Single().Reason);
        CollectionAssert.AreEqual(new[] { "sudo -n true" }, machine.Ran);
    }

    [TestMethod]
    public void Without_sudo_only_root_installs() =>
        Assert.AreEqual("only root may install it, and there is no sudo", Bring(new ScriptedMachine("apt-get")).Single().Reason);

    [TestMethod]
    public void Without_apt_get_nothing_is_tried() =>
        Assert.AreEqual(
            "there is no apt-get to install it with", Bring(new ScriptedMachine("sudo") { IsRoot = true }).Single().Reason);

    [TestMethod]
    public void The_caller_may_forbid_it()
    {
        ScriptedMachine machine = new("apt-get") { IsRoot = true };

        MissingTool missing = Bring(machine, mayInstall: false).Single();
        Assert.AreEqual("--no-install forbids installing it", missing.Reason);
        Assert.AreEqual("apt-get install mono-devel", missing.Remedy);
        Assert.AreEqual(0, machine.Ran.Count);
    }

    [TestMethod]
    public void A_failed_installation_names_its_last_line()
    {
        ScriptedMachine machine = new ScriptedMachine("apt-get") { IsRoot = true }
            .Answer(100, "E: Unable to locate package mono-devel").Answer(0)
            .Answer(100, "Reading lists\nE: Could not resolve 'deb.example'\n\n");

        Assert.AreEqual("apt-get failed with exit code 100: E: Could not resolve 'deb.example'", Bring(machine).Single().Reason);
        Assert.IsFalse(said.Any(line => line.StartsWith("installed", System.StringComparison.Ordinal)));
    }

    [TestMethod]
    public void Without_lists_there_is_no_second_try()
    {
        ScriptedMachine machine = new ScriptedMachine("apt-get") { IsRoot = true }
            .Answer(100, "E: Unable to locate package mono-devel").Answer(100, "E: no network");

        Assert.AreEqual("apt-get failed with exit code 100: E: no network", Bring(machine).Single().Reason);
        CollectionAssert.AreEqual(new[] { Install, Update }, machine.Ran);
    }

    [TestMethod]
    public void A_package_that_does_not_bring_the_program_is_said_so()
    {
        ScriptedMachine machine = new ScriptedMachine("apt-get") { IsRoot = true }.Answer(0);

        Assert.AreEqual("apt-get installed mono-devel, but it is not on the PATH", Bring(machine).Single().Reason);
    }

    [TestMethod]
    public void One_installation_brings_all_that_is_missing()
    {
        Tool other = new("browser", "browser-package");
        ScriptedMachine machine = new ScriptedMachine("apt-get") { IsRoot = true }.Answer(0, brings: "mono");

        Assert.AreSame(other, new ToolSetup(machine, true, said.Add).Bring([Tool.Mono, other]).Single().Tool);
        CollectionAssert.AreEqual(new[] { Install + " browser-package" }, machine.Ran);
    }

    [TestMethod]
    public void Windows_needs_no_mono()
    {
        CollectionAssert.Contains(Tool.All(isWindows: false).ToArray(), Tool.Mono);
        CollectionAssert.DoesNotContain(Tool.All(isWindows: true).ToArray(), Tool.Mono);
    }

    private IReadOnlyList<MissingTool> Bring(ScriptedMachine machine, bool mayInstall = true) =>
        new ToolSetup(machine, mayInstall, said.Add).Bring([Tool.Mono]);
}
