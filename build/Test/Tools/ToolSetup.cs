using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Build.Tools;

/// <summary>
/// Brings the tools that a run needs from the machine's package source. It asks nobody anything: where root's rights take a
/// password, where there is no apt-get, or where the caller forbids it, the tools stay missing and the reason is kept.
/// </summary>
/// <param name="machine">The machine that is looked at and changed.</param>
/// <param name="mayInstall">False when the caller wants the machine left as it is.</param>
/// <param name="say">Takes one line for the person at the terminal.</param>
internal sealed class ToolSetup(IMachine machine, bool mayInstall, Action<string> say)
{
    /// <summary>Brings what is not on the PATH, where that may be done.</summary>
    /// <returns>The tools that are missing all the same.</returns>
    public IReadOnlyList<MissingTool> Bring(IReadOnlyList<Tool> tools)
    {
        Tool[] absent = [.. tools.Where(tool => !machine.Has(tool.Command))];
        if (absent.Length == 0) return [];

        string problem = Obstacle();
        if (problem.Length == 0) problem = Install(absent);
        return [.. absent.Where(tool => !machine.Has(tool.Command)).Select(tool => new MissingTool(tool, problem))];
    }

    /// <summary>Why nothing may be installed; empty when it may.</summary>
    private string Obstacle()
    {
        if (!mayInstall) return "--no-install forbids installing it";
        if (!machine.Has("apt-get")) return "there is no apt-get to install it with";
        if (machine.IsRoot) return "";
        if (!machine.Has("sudo")) return "only root may install it, and there is no sudo";
        return machine.Run("sudo", "-n", "true").ExitCode == 0 ? "" : "only root may install it, and sudo asks for a password";
    }

    /// <summary>Installs the packages; the result is empty, or why a tool may still be missing.</summary>
    private string Install(Tool[] tools)
    {
        string[] packages = [.. tools.Select(tool => tool.Package).Distinct(StringComparer.Ordinal)];
        string names = string.Join(", ", packages);
        say($"installing {names} by apt-get");
        // --no-install-recommends: what a package recommends would bring a desktop to a machine without one.
        string[] install = ["install", "-y", "-qq", "--no-install-recommends", .. packages];
        CommandResult result = AptGet(install);
        if (result.ExitCode != 0)
        {
            // A fresh machine has no package lists, and an old list names versions that are gone; only then are lists fetched.
            say("fetching the package lists, without which that failed");
            result = AptGet("update", "-qq");
            if (result.ExitCode == 0) result = AptGet(install);
        }

        if (result.ExitCode != 0) return $"apt-get failed with exit code {result.ExitCode}: {result.LastLine}";
        say($"installed {names}");
        return $"apt-get installed {names}, but it is not on the PATH";
    }

    private CommandResult AptGet(params string[] arguments)
    {
        // Another installation on the machine holds dpkg's lock for a while; that is waited for.
        string[] command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300", .. arguments];
        return machine.IsRoot ? machine.Run(command[0], command[1..]) : machine.Run("sudo", ["-n", .. command]);
    }
}
