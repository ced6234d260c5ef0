using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Pack;
using NT8Bridge.Build.Pack.Notices;
using NT8Bridge.Build.Pack.NuGet;

namespace NT8Bridge.Testing.Tests.Packages;

/// <summary>Whose work is shipped is said, with the licence.</summary>
[TestClass]
public sealed class NoticeTests
{
    /// <summary>With this environment variable set to 1 the file is written anew.</summary>
    private const string Mend = "NT8BRIDGE_MEND_DOCS";

    private static readonly string File = Path.Combine(PackedParts.Root, NoticeFile.Name);

    [TestMethod]
    public void The_file_is_what_the_packages_of_the_build_make_it()
    {
        string text = NoticeFile.Text(PackedParts.Root);
        if (Environment.GetEnvironmentVariable(Mend) == "1") System.IO.File.WriteAllText(File, text);
        Assert.AreEqual(text, System.IO.File.ReadAllText(File).ReplaceLineEndings("\n"), $"Run it with {Mend}=1.");
    }

    [TestMethod]
    public void Every_binary_of_others_that_is_shipped_is_named()
    {
        string[] notices = System.IO.File.ReadAllLines(File);
        string[] files =
        [
            .. PackedParts.Packages.All.SelectMany(package => package.Files).Select(file => Path.GetFileName(file.Name)),
            .. ImportArchive.Entries(PackedParts.Root, Path.Combine(PackedParts.Folder, "Import")).Select(entry => entry.Name),
        ];
        string[] binaries =
        [
            .. files.Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && name is not "Pack.dll")
                .Where(name => !name.StartsWith("NT8Bridge", StringComparison.Ordinal)).Distinct(),
        ];
        Assert.IsTrue(binaries.Length >= 10, string.Join(", ", binaries));
        foreach (string binary in binaries)
            Assert.IsTrue(notices.Any(line => line.Contains("Files: ") && line.Contains(binary)), binary);
    }

    [TestMethod]
    public void The_words_of_every_licence_follow()
    {
        string text = System.IO.File.ReadAllText(File);
        foreach (string words in new[]
                 {
                     "MIT License", "BSD 3-Clause License", "BSD 2-Clause License", "zlib License", "BSD Zero Clause License",
                     "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
                 })
        {
            StringAssert.Contains(text, words);
        }
    }
}
