using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Pack;
using NT8Bridge.Headless.Tests.Cli;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>
/// The examples of docs/data.md: the files in it are written, its commands run, and each line it shows is printed.
/// </summary>
[TestClass]
public sealed class DataPageTests
{
    private static readonly Regex Block = new(@"^```(?<kind>csv|console) ?(?<name>\S*)\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline);

    [TestMethod]
    public void Every_example_prints_what_the_page_shows()
    {
        string page = File.ReadAllText(Path.Combine(Solution.Root(), "docs", "data.md"));
        using TemporaryFolder folder = new();
        int files = 0, commands = 0, lines = 0;
        foreach (Match block in Block.Matches(page))
        {
            string text = block.Groups["text"].Value;
            if (block.Groups["kind"].Value == "csv")
            {
                folder.Write(block.Groups["name"].Value, text);
                files++;
                continue;
            }

            string printed = "";
            foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.StartsWith("$ nt8bridge ", StringComparison.Ordinal))
                {
                    var run = CommandRun.Of([.. Arguments(line["$ nt8bridge ".Length..], folder)]);
                    printed = (run.Error + run.Output).Replace(folder.Path + "/", "", StringComparison.Ordinal);
                    commands++;
                }
                else
                {
                    CollectionAssert.Contains(printed.Split('\n'), line, printed);
                    lines++;
                }
            }
        }

        Assert.IsTrue(files >= 4 && commands >= 6 && lines >= 8, $"{files} files, {commands} commands, {lines} lines");
    }

    /// <summary>The words of a command, quoted ones whole; a name of a file becomes its place in the folder.</summary>
    private static IEnumerable<string> Arguments(string command, TemporaryFolder folder) =>
        Regex.Matches(command, "\"(?<word>[^\"]*)\"|(?<word>\\S+)").Select(match => match.Groups["word"].Value)
            .Select(word => word.EndsWith(".csv", StringComparison.Ordinal) ? folder.At(word) : word);
}
