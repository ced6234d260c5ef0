using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Tests.Documents;

/// <summary>
/// A table of a document that follows from the code. It stands between two marks: &lt;!-- name --&gt; and &lt;!-- end --&gt;.
/// </summary>
internal static class DocumentTable
{
    private const string Mend = "NT8BRIDGE_MEND_DOCS";
    private const string End = "<!-- end -->";
    private static readonly object OneAtATime = new();

    /// <summary>
    /// Fails with the right table where the document has another one. With NT8BRIDGE_MEND_DOCS=1 it writes it into the document
    /// instead.
    /// </summary>
    public static void AssertHolds(string document, string mark, string table)
    {
        string path = Path.Combine(Root(), "docs", document), begin = $"<!-- {mark} -->\n";
        lock (OneAtATime)
        {
            string text = File.ReadAllText(path).Replace("\r\n", "\n");
            int from = text.IndexOf(begin, StringComparison.Ordinal);
            if (from < 0) Assert.Fail($"docs/{document} has no table marked '{mark}'.");
            from += begin.Length;
            int to = text.IndexOf(End, from, StringComparison.Ordinal);
            if (text.Substring(from, to - from) == table) return;
            if (Environment.GetEnvironmentVariable(Mend) != "1")
            {
                Assert.Fail(
                    $"The table '{mark}' of docs/{document} is out of date. Run this test with {Mend}=1, or put in:\n{table}");
            }

            File.WriteAllText(path, text.Remove(from, to - from).Insert(from, table));
        }
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NT8Bridge.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("NT8Bridge.slnx is in no folder above the tests.");
    }
}
