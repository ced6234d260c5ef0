using System;
using System.IO;
using System.Linq;
using System.Text;

namespace NT8Bridge.Build.Pack.Notices;

/// <summary>THIRD-PARTY-NOTICES.txt: what is shipped of others, and the licences once each.</summary>
internal static class NoticeFile
{
    /// <summary>Name of the file at the root and in all that is shipped.</summary>
    public const string Name = "THIRD-PARTY-NOTICES.txt";

    private const string Rule = "--------------------------------------------------------------------------------";

    /// <summary>The text.</summary>
    /// <param name="root">The folder of the solution, after a build.</param>
    public static string Text(string root)
    {
        NoticeParts parts = new(root);
        Notice[] notices =
        [
            .. new ShippedPackages(root, parts).Notices.Concat(parts.Notices)
                .OrderBy(notice => notice.Name, StringComparer.OrdinalIgnoreCase),
        ];
        StringBuilder text = new();
        text.Append(
            "NT8Bridge holds or brings along the work of others. Each is named with its licence and files; the licences follow.\n"
            + "Made by 'dotnet run --project build/Pack -c Release -- notices' from the packages that the build resolved.\n");
        foreach (Notice notice in notices)
        {
            text.Append('\n').Append(notice.Name).Append(notice.Version.Length > 0 ? " " + notice.Version : "").Append('\n');
            text.Append("  ").Append(notice.Copyright).Append('\n');
            text.Append("  Licence: ").Append(notice.Licence).Append('\n');
            if (notice.Url.Length > 0) text.Append("  ").Append(notice.Url).Append('\n');
            text.Append("  Files: ").Append(notice.Within).Append('\n');
        }

        foreach (string licence in notices.Select(notice => notice.Licence).Distinct().Order(StringComparer.Ordinal))
            text.Append('\n').Append(Rule).Append("\n\n").Append(Licence(root, licence)).Append('\n');
        return text.ToString();
    }

    /// <summary>The words of a licence; Apache's come with the data that is under it.</summary>
    private static string Licence(string root, string name)
    {
        string path = name == "Apache-2.0"
            ? Path.Combine(root, "AddOns", "Engine", "Sessions", "Data", "LICENSE.Lean-Apache-2.0")
            : Path.Combine(NoticeParts.Folder(root), "Licences", name + ".txt");
        if (!File.Exists(path)) throw new InvalidDataException($"The words of the licence {name} are not there: {path}");
        return File.ReadAllText(path).ReplaceLineEndings("\n").Trim('\n');
    }
}
