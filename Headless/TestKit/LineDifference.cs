using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Testing;

/// <summary>
/// Compares lines as a trader writes them with lines as they are. A "*" stands for any one word, so that a test can leave open
/// what it is not about.
/// </summary>
internal static class LineDifference
{
    private const int MostShown = 20;

    /// <summary>Fails unless both are the same; the message names every line that differs, and shows what is there.</summary>
    /// <param name="what">What the lines are, "fills".</param>
    /// <param name="expected">As the test has them.</param>
    /// <param name="actual">As they are.</param>
    public static void Check(string what, IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        List<string> wrong = [];
        for (int i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            string? wanted = i < expected.Count ? expected[i] : null, found = i < actual.Count ? actual[i] : null;
            if (wanted is not null && found is not null && IsMatch(wanted, found)) continue;
            wrong.Add($"  {i + 1}. expected {Shown(wanted)}, found {Shown(found)}");
        }

        if (wrong.Count == 0) return;
        string more = wrong.Count > MostShown ? $"\n  and {wrong.Count - MostShown} more" : "";
        string all = actual.Count == 0 ? "There are none." : "All that were found:\n" + string.Join(
            '\n', actual.Take(MostShown).Select(line => "  " + line))
            + (actual.Count > MostShown ? $"\n  and {actual.Count - MostShown} more" : "");
        throw new ScriptTestException(
            $"The {what} are not the expected ones.\n{string.Join('\n', wrong.Take(MostShown))}{more}\n{all}");
    }

    /// <summary>True when each word is the same, or the pattern's is a star.</summary>
    public static bool IsMatch(string pattern, string line)
    {
        if (!pattern.Contains('*', StringComparison.Ordinal)) return pattern == line;
        string[] wanted = pattern.Split(' '), found = line.Split(' ');
        return wanted.Length == found.Length && wanted.Zip(found).All(pair => pair.First == "*" || pair.First == pair.Second);
    }

    private static string Shown(string? line) => line is null ? "nothing" : $"\"{line}\"";
}
