using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Host.Names;

/// <summary>Names that a user may have meant by one that is not known: the one place that measures how near names are.</summary>
public static class NearNames
{
    /// <summary>More suggestions than these do not help.</summary>
    private const int Most = 3;

    /// <summary>A part of a name that is shorter says too little to suggest all names that hold it.</summary>
    private const int ShortestPart = 3;

    /// <summary>
    /// The question "; did you mean 'ES' or 'MES'?", to be put behind a sentence; empty where no known name is near.
    /// </summary>
    public static string Question(string asked, IEnumerable<string> known) =>
        Question(Of(asked, known), static name => name);

    /// <summary>The same for names that are found, each written by <paramref name="write"/>.</summary>
    internal static string Question(string[] near, Func<string, string> write)
    {
        string[] names = Array.ConvertAll(near, name => "'" + write(name) + "'");
        return names.Length == 0 ? "" : "; did you mean " + (names.Length == 1
            ? names[0]
            : string.Join(", ", names[..^1]) + " or " + names[^1]) + "?";
    }

    /// <summary>
    /// The nearest known names, at most three of the least distance: first those of the same letters in another order, then as
    /// they are known.
    /// </summary>
    public static string[] Of(string asked, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(known);
        string name = asked.Trim();
        int farthest = Math.Max(1, name.Length / 3);
        (string Name, int Distance)[] near =
        [
            .. known.Distinct(StringComparer.Ordinal)
                .Select(other => (other, Distance(name, other)))
                .Where(other => other.Item2 <= farthest && other.Item2 < Math.Max(name.Length, other.other.Length)),
        ];
        if (near.Length > 0)
        {
            int least = near.Min(other => other.Distance);
            return
            [
                .. near.Where(other => other.Distance == least).Select(other => other.Name)
                    .OrderByDescending(other => HasSameLetters(name, other)).Take(Most),
            ];
        }

        return name.Length < ShortestPart
            ? []
            : [.. known.Distinct(StringComparer.Ordinal)
                .Where(other => other.Contains(name, StringComparison.OrdinalIgnoreCase)
                    || (other.Length >= ShortestPart && name.Contains(other, StringComparison.OrdinalIgnoreCase)))
                .Take(Most)];
    }

    /// <summary>
    /// How many letters were left out, added, mistaken or swapped with the next between two names, capitals aside (Damerau and
    /// Levenshtein, each place changed once).
    /// </summary>
    public static int Distance(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        int[] beforeLast = new int[second.Length + 1], last = new int[second.Length + 1], row = new int[second.Length + 1];
        for (int j = 0; j <= second.Length; j++) row[j] = j;
        for (int i = 1; i <= first.Length; i++)
        {
            (beforeLast, last, row) = (last, row, beforeLast);
            row[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                bool isSame = IsSame(first[i - 1], second[j - 1]);
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && IsSame(first[i - 1], second[j - 2]) && IsSame(first[i - 2], second[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
        }

        return row[second.Length];
    }

    private static bool HasSameLetters(string first, string second) =>
        first.ToUpperInvariant().Order().SequenceEqual(second.ToUpperInvariant().Order());

    private static bool IsSame(char first, char second) => char.ToUpperInvariant(first) == char.ToUpperInvariant(second);
}
